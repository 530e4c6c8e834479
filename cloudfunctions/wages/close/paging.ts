/** Reads a day of the journal in pages, and says where the next page begins. */
import type { Day } from '@/domain/calendar/day'
import { instantOfMilliseconds, type Instant } from '@/domain/calendar/instant'
import type { Entry } from '@/domain/ledger/entry'
import { query } from '../../_kernel/cloud'
import { getMany, search, type Stored } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'

export interface Place {
  readonly at: Instant
  /** How many entries of that very moment are through. */
  readonly skip: number
}

export const entriesPerPage = 1_000

export const dayBegins: Place = { at: instantOfMilliseconds(0), skip: 0 }

const sameMoment = (page: readonly Entry[], at: Instant) => page.filter((entry) => entry.at === at).length

/** Where to go on after `page`; null when it was the last one. */
export function placeAfter(page: readonly Entry[], place: Place): Place | null {
  const last = page.at(-1)
  if (!last || page.length < entriesPerPage) return null
  return { at: last.at, skip: sameMoment(page, last.at) + (last.at === place.at ? place.skip : 0) }
}

/** The entries of `day` from `place` on, in the order of their moments. */
export const pageOfDay = (day: Day, { at, skip }: Place): Promise<Stored<Entry>[]> =>
  search(journal, {
    where: { day, at: query.gte(at) },
    orderBy: [
      ['at', 'asc'],
      ['_id', 'asc'],
    ],
    limit: entriesPerPage,
    skip,
  })

/** All entries of a day, a page after the other. */
export async function* entriesOfDay(day: Day): AsyncGenerator<readonly Stored<Entry>[]> {
  for (let place: Place | null = dayBegins; place !== null;) {
    const page: readonly Stored<Entry>[] = await pageOfDay(day, place)
    yield page
    place = placeAfter(page, place)
  }
}

const idsPerRead = 1_000

/** Entries by their ids; those that the book does not have are absent. */
export async function entriesById(ids: readonly string[]): Promise<ReadonlyMap<string, Stored<Entry>>> {
  const found = new Map<string, Stored<Entry>>()
  for (let index = 0; index < ids.length; index += idsPerRead) {
    for (const entry of await getMany(journal, ids.slice(index, index + idsPerRead)))
      found.set(entry._id, entry)
  }
  return found
}

/** The day of the oldest entry; undefined in an empty book. */
export async function firstDay(): Promise<Day | undefined> {
  const [oldest] = await search(journal, { where: {}, orderBy: [['at', 'asc']], limit: 1 })
  return oldest?.day
}
