/**
 * What the close stores: seals of the chain, closes of days, movements that are uneven, and differences.
 */
import type { CloseSide, DifferenceResolution } from '@/contract/closes'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Sum, UnderWay } from '@/domain/ledger/book-day'
import type { CloseState } from '@/domain/ledger/close-states'
import type { DifferenceState } from '@/domain/ledger/difference-states'
import type { ChainFlaw, Seal } from '@/domain/ledger/hash-chain'
import type { DifferenceKind, OpenMovement } from '@/domain/ledger/match-bill'
import type { BilledAccount } from '@/domain/ledger/movements'
import type { Fen } from '@/domain/money/fen'
import { collection } from '../../_kernel/collections'
import type { Decision } from '../repository'

interface CloseFields {
  readonly side: CloseSide
  readonly day: Day
  readonly state: CloseState
  /** Why it is not closed, by a key of ours; null while nothing is wrong. */
  readonly problem: string | null
  readonly startedAt: Instant
  readonly closedAt: Instant | null
  /** Entries of the book, or lines of the bills, that were counted. */
  readonly count: number
  readonly differenceFen: Fen
}

/** How far the pages of a day are through, so that the next call goes on there. */
export type BookCursor =
  { readonly phase: 'entries'; readonly at: Instant; readonly skip: number } | { readonly phase: 'chain' }

export interface BookClose extends CloseFields {
  readonly side: 'book'
  readonly cursor: BookCursor | null
  readonly sums: readonly (Sum & { readonly key: string })[]
  readonly underWay: readonly UnderWay[]
  /** The newest seal that was verified. */
  readonly seal: { readonly number: number; readonly root: string }
  /** How many entries of which day the verified seals name, for days that are not closed yet. */
  readonly sealed: readonly { readonly day: Day; readonly entries: number }[]
  readonly flaws: readonly ChainFlaw[]
  /** Why entries of the day before turned up late, by the officer who closed the day; null otherwise. */
  readonly explained: Decision | null
}

/** `reading`: a bill that came late is being written; no further day may begin before it is `read`. */
export type BillState = 'read' | 'missing' | 'reading'

export interface ClosedAccount {
  readonly account: BilledAccount
  readonly bill: BillState
  readonly lines: number
  readonly inFen: Fen
  readonly outFen: Fen
  /** By the bill; before it has come, what the day before had. */
  readonly closingFen: Fen
  /** What the next day builds on: the balance of the bill, unless it came after that day was counted. */
  readonly carriedFen: Fen
  /** True while no bill since a missing one has told a balance. */
  readonly isAssumed: boolean
  readonly differenceFen: Fen
  /** False until a bill has had a line: only then its balance is known. */
  readonly isKnown: boolean
}

export interface ChannelClose extends CloseFields {
  readonly side: 'channel'
  /** Those that are through. */
  readonly accounts: readonly ClosedAccount[]
  readonly tradeBillCompared: boolean
}

/** An uneven movement. `before` is what it was when `day` began, so that a day may be closed over again. */
export interface StoredMovement extends OpenMovement {
  readonly account: BilledAccount
  readonly isOpen: boolean
  readonly day: Day
  /** The day of a bill that came late and was counted on top of `day`; null for the day's own close. */
  readonly lateBillOf: Day | null
  readonly before: Omit<OpenMovement, 'key'> | null
}

export interface StoredDifference {
  readonly day: Day
  readonly state: DifferenceState
  readonly kind: DifferenceKind | 'billsDisagree'
  readonly key: string
  /** What waits under this name in suspense; null when nothing was set aside. */
  readonly lineId: string | null
  readonly amountFen: Fen
  readonly openedAt: Instant
  readonly resolution: DifferenceResolution | null
  readonly reason: string | null
  readonly proposedBy: string | null
  readonly resolvedBy: string | null
  readonly resolvedAt: Instant | null
}

export const seals = collection<Seal>('seals')
export const bookCloses = collection<BookClose>('closes')
export const channelCloses = collection<ChannelClose>('closes')
export const movements = collection<StoredMovement>('billlines')
export const differences = collection<StoredDifference>('differences')

export const sealIdOf = (number: number): string => `seal:${number}`
export const closeIdOf = (side: CloseSide, day: Day): string => `close:${side}:${day}`
