/** Differences as they are stored: their ids, and which of them speak of a movement. */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { SetAside } from '@/domain/ledger/match-bill'
import { query } from '../../_kernel/cloud'
import { count, search, type Stored } from '../../_kernel/collections'
import { sha256 } from './hashing'
import { differences, type StoredDifference } from './repository'

const keysPerRead = 200
const perPage = 1_000

/** A number of the channel may hold anything, so that only its hash is fit for an id. */
export const differenceIdOf = (day: Day, name: string): string =>
  `difference:${day}:${sha256(name).slice(0, 20)}`

export const unresolved = ['open', 'proposed'] as const

export const countUnresolved = (day: Day): Promise<number> =>
  count(differences, { day, state: query.in([...unresolved]) })

/** A difference that has just been found. */
export const found = (
  facts: Pick<StoredDifference, 'day' | 'kind' | 'key' | 'lineId' | 'amountFen'>,
  openedAt: Instant,
): StoredDifference => ({
  ...facts,
  state: 'open',
  openedAt,
  resolution: null,
  reason: null,
  proposedBy: null,
  resolvedBy: null,
  resolvedAt: null,
})

/** All that was ever set aside under these keys. */
export async function differencesOf(keys: readonly string[]): Promise<readonly Stored<StoredDifference>[]> {
  const all: Stored<StoredDifference>[] = []
  for (let index = 0; index < keys.length; index += keysPerRead) {
    const some = keys.slice(index, index + keysPerRead)
    all.push(...(await search(differences, { where: { key: query.in(some) }, limit: perPage })))
  }
  return all.filter(({ lineId }) => lineId !== null)
}

/** What still waits in suspense, by the key of its movement. */
export function setAsideOf(list: readonly StoredDifference[]): ReadonlyMap<string, readonly SetAside[]> {
  const byKey = new Map<string, readonly SetAside[]>()
  for (const { key, lineId, amountFen, state } of list) {
    if (state === 'resolved' || lineId === null) continue
    byKey.set(key, [...(byKey.get(key) ?? []), { lineId, amountFen }])
  }
  return byKey
}
