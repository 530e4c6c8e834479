/** Uneven movements as they are carried from day to day; closing a day over again starts from where it began. */
import type { Day } from '@/domain/calendar/day'
import type { OpenMovement } from '@/domain/ledger/match-bill'
import type { BilledAccount } from '@/domain/ledger/movements'
import { noFen } from '@/domain/money/fen'
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
  readonly day: Day
}

function asItBegan({ _id, ...stored }: Stored<StoredMovement>, day: Day): OpenMovement | undefined {
  const { key, residueFen, since, because } = stored
  if (stored.day !== day) return stored.isOpen ? { key, residueFen, since, because } : undefined
  return stored.before ? { key, ...stored.before } : undefined
}

/** What was uneven when the day began, by key. */
export async function carriedInto({ account, day }: Carried): Promise<ReadonlyMap<string, OpenMovement>> {
  const stored = [...(await all({ account, isOpen: true })), ...(await all({ account, day }))]
  return new Map(
    stored.flatMap((one) => {
      const began = asItBegan(one, day)
      return began ? [[began.key, began] as const] : []
    }),
  )
}

const withoutKey = (movement: OpenMovement | undefined) =>
  movement ? { residueFen: movement.residueFen, since: movement.since, because: movement.because } : null

export interface Changed extends Carried {
  readonly key: string
  readonly began: OpenMovement | undefined
  /** Undefined when it has come to nothing. */
  readonly ends: OpenMovement | undefined
}

/** The document of a movement after a day. */
export const storedAfter = ({ account, day, key, began, ends }: Changed): StoredMovement => ({
  key,
  account,
  day,
  isOpen: ends !== undefined,
  ...(withoutKey(ends) ?? { residueFen: noFen, since: began?.since ?? day, because: 'bookedLater' }),
  before: withoutKey(began),
})
