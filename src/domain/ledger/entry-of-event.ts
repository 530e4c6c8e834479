/** Types of the events of money, and the one place where an entry is put together from its parts. */
import { dayOf } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'
import { must } from '../policy/must'
import type { Account, Entry, EntryKind, Posting } from './entry'

export interface When {
  readonly amountFen: Fen
  readonly at: Instant
}

interface Told {
  readonly id: string
  readonly kind: EntryKind
  readonly reference: string
  readonly at: Instant
}

export interface Line extends When, Told {
  readonly from: Account
  readonly to: Account
}

/** An entry of several postings, each of a positive amount between two accounts. */
export function entryOf({ id, kind, reference, at }: Told, postings: readonly Posting[]): Entry {
  must(postings.length > 0, `entry ${id} moves something`)
  for (const { from, to, amountFen } of postings) {
    must(amountFen > 0, `entry ${id} moves a positive amount`)
    must(from !== to, `entry ${id} moves between two accounts`)
  }
  return { id, kind, postings: [...postings], day: dayOf(at), at, reference }
}

/** An entry of one posting. */
export const entry = ({ from, to, amountFen, ...told }: Line): Entry =>
  entryOf(told, [{ from, to, amountFen }])
