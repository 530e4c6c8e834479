/**
 * Uneven movements as they are carried from day to day; closing a day over again starts from where it
 * began.
 */
import type { Day } from '@/domain/calendar/day'
import type { OpenMovement } from '@/domain/ledger/match-bill'
import type { BilledAccount } from '@/domain/ledger/movements'
import { noFen } from '@/domain/money/fen'
import { canonicalJson } from '@/domain/policy/canonical-json'
import { search, type Stored } from '../../_kernel/collections'
import { movements, type StoredMovement } from './repository'

const perPage = 1_000
const pagesMaximum = 50

async function all(where: Readonly<Record<string, unknown>>): Promise<readonly Stored<StoredMovement>[]> {
  const list: Stored<StoredMovement>[] = []
  for (let page = 0; page < pagesMaximum; page += 1) {
    const orderBy = [['_id', 'asc']] as const
    const some = await search(movements, { where, orderBy, limit: perPage, skip: page * perPage })
    list.push(...some)
    if (some.length < perPage) break
  }
  return list
}

export interface Carried {
  readonly account: BilledAccount
  /** The last day that is counted in it. */
  readonly day: Day
  /** The day of a bill that came late and is counted on top of `day`; null for the day's own close. */
  readonly lateBillOf: Day | null
}

/** Written by this very close, of which an earlier call has died. */
const isOfThis = (stored: StoredMovement, { day, lateBillOf }: Carried): boolean =>
  stored.day === day && stored.lateBillOf === lateBillOf

function asItBegan({ _id, ...stored }: Stored<StoredMovement>, carried: Carried): OpenMovement | undefined {
  const { key, residueFen, since, because } = stored
  if (!isOfThis(stored, carried)) return stored.isOpen ? { key, residueFen, since, because } : undefined
  return stored.before ? { key, ...stored.before } : undefined
}

export interface Beginning {
  /** What was uneven when the day began, by key. */
  readonly began: ReadonlyMap<string, OpenMovement>
  /** What an earlier call that died has written of this day already. */
  readonly written: ReadonlyMap<string, StoredMovement>
}

export async function carriedInto(carried: Carried): Promise<Beginning> {
  const { account, day } = carried
  const stored = [...(await all({ account, isOpen: true })), ...(await all({ account, day }))]
  const began = stored.flatMap((one) => asItBegan(one, carried) ?? [])
  return {
    began: new Map(began.map((movement) => [movement.key, movement])),
    written: new Map(stored.filter((one) => isOfThis(one, carried)).map(({ _id, ...one }) => [one.key, one])),
  }
}

const withoutKey = (movement: OpenMovement | undefined) =>
  movement ? { residueFen: movement.residueFen, since: movement.since, because: movement.because } : null

export interface Changed extends Carried {
  readonly key: string
  readonly began: OpenMovement | undefined
  /** Undefined when it has come to nothing. */
  readonly ends: OpenMovement | undefined
}

const text = ({ before, ...stored }: StoredMovement): string =>
  canonicalJson({ ...stored, before: before && { ...before } })

/** True when a call that died has come so far, so that the next one comes further. */
export const isWritten = (changed: Changed, written: Beginning['written']): boolean => {
  const stored = written.get(changed.key)
  return stored !== undefined && text(stored) === text(storedAfter(changed))
}

/** The document of a movement after a day. */
export const storedAfter = ({ account, day, lateBillOf, key, began, ends }: Changed): StoredMovement => ({
  key,
  account,
  day,
  lateBillOf,
  isOpen: ends !== undefined,
  ...(withoutKey(ends) ?? { residueFen: noFen, since: began?.since ?? day, because: 'bookedLater' }),
  before: withoutKey(began),
})
