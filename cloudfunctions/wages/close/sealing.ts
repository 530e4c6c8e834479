/** Finds the entries that no seal names yet, and makes the seals that come next. */
import { instantOfMilliseconds, type Instant, millisecondsOf, plusMinutes } from '@/domain/calendar/instant'
import { dayOf } from '@/domain/calendar/day'
import type { Entry } from '@/domain/ledger/entry'
import { type Seal, sealEntries, unsealedOf } from '@/domain/ledger/hash-chain'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'
import { closeFigure } from './figures'
import { sha256 } from './hashing'
import { sealIdOf, seals } from './repository'

const perPage = 1_000
const pagesMaximum = 20

/**
 * Entries that come to light so long after later ones were sealed are found at the next minute's sealing.
 */
const stragglerMinutes = 2

export const newestSeal = async (): Promise<Stored<Seal> | undefined> =>
  (await search(seals, { where: {}, orderBy: [['number', 'desc']], limit: 1 }))[0]

/** Seals that may name an entry of this stretch of time. */
export const sealsBetween = (from: Instant, through: Instant): Promise<Stored<Seal>[]> =>
  search(seals, {
    where: { through: query.gte(from), from: query.lte(through) },
    orderBy: [['number', 'asc']],
    limit: perPage,
  })

interface Stretch {
  readonly from: Instant
  readonly through: Instant
}

/** The entries of a page that no seal names. */
async function unsealedIn(page: readonly Entry[]): Promise<readonly Entry[]> {
  const [first, last] = [page[0], page.at(-1)]
  if (!first || !last) return []
  return unsealedOf(page, await sealsBetween(first.at, last.at))
}

/** Entries of a stretch of time that no seal names, oldest first. */
export async function unsealedEntries({ from, through }: Stretch): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (let page = 0; page < pagesMaximum; page += 1) {
    const entries = await search(journal, {
      where: { at: query.gte(from).and(query.lte(through)) },
      orderBy: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit: perPage,
      skip: page * perPage,
    })
    found.push(...(await unsealedIn(entries)))
    if (entries.length < perPage) break
  }
  return found
}

const theBeginning = instantOfMilliseconds(0)

/** No transaction that is still alive can write an entry of before this moment. */
export function safeUntil(now: Instant): Instant {
  const seconds = closeFigure('safeWindow', dayOf(now))
  return instantOfMilliseconds(millisecondsOf(now) - seconds * 1_000)
}

/** The next seals, ready to be written; one at a time, each only after the one before it. */
export async function nextSeals(now: Instant): Promise<readonly Stored<Seal>[]> {
  const last = await newestSeal()
  const from = last ? plusMinutes(last.through, -stragglerMinutes) : theBeginning
  const entries = await unsealedEntries({ from, through: safeUntil(now) })
  return withIds(sealEntries({ entries, last, at: now }, sha256))
}

export const withIds = (list: readonly Seal[]): readonly Stored<Seal>[] =>
  list.map((seal) => ({ _id: sealIdOf(seal.number), ...seal }))
