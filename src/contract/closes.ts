/** Types and actions of wages' close: the chain, the days of the book and of the channel, what differs. */
import * as v from 'valibot'
import type { Day } from '@/domain/calendar/day'
import type { CloseState } from '@/domain/ledger/close-states'
import type { DifferenceState } from '@/domain/ledger/difference-states'
import type { ChainFlaw } from '@/domain/ledger/hash-chain'
import type { Account } from '@/domain/ledger/entry'
import { type Resolution, resolutions } from '@/domain/ledger/resolve-difference'
import type { Fen } from '@/domain/money/fen'
import { command, query, system } from './define'
import * as field from './fields'

export type { CloseState, DifferenceState }

export const closeSides = ['book', 'channel'] as const
export type CloseSide = (typeof closeSides)[number]

export interface DifferenceView {
  readonly differenceId: string
  readonly state: DifferenceState
  /** The day whose close found it. */
  readonly day: Day
  /** What is wrong: a line without an entry, an entry without a line, another amount, two bills at odds. */
  readonly kind: string
  /** Account of ours, kind of movement and the merchant's own number. */
  readonly account: string
  readonly movement: string
  readonly reference: string
  /** What the channel has more than the book, or, negative, less. */
  readonly amountFen: Fen
  /** What an officer will most likely find it to be; null when nobody can guess. */
  readonly suggested: Resolution | null
  readonly owner: 'financeOfficer'
  readonly openedAt: string
  readonly ageDays: number
  readonly resolution: DifferenceResolution | null
  readonly reason: string | null
  /** True while a second officer must say the same. */
  readonly needsSecond: boolean
}

/** `itself`: the other side came later, and the close has seen it. */
export type DifferenceResolution = Resolution | 'itself'

export interface UnderWayView {
  readonly account: string
  readonly amountFen: Fen
  readonly since: string
  readonly ageMinutes: number
}

/** transfer: at WeChat; tap: waits for its worker; refund: goes back; move: between two accounts of ours. */
export type InTransitKind = 'transfer' | 'tap' | 'refund' | 'move'

/** Money that is on its way now, and when somebody looks at it next. */
export interface InTransitView extends UnderWayView {
  readonly what: InTransitKind
  /** True while nobody can say how it ended. */
  readonly isUnknown: boolean
  /** The worker, masked, or null where it is no single worker's. */
  readonly whose: string | null
  /** The gig it belongs to; null for money of the house. */
  readonly gigId: string | null
  /** When the timer asks again; null when nobody but time can tell. */
  readonly nextAt: string | null
}

export interface CloseRow {
  readonly closeId: string
  readonly side: CloseSide
  readonly day: Day
  readonly state: CloseState
  /** Why it is not closed, by a key of ours; null when it is. */
  readonly problem: string | null
  readonly closedAt: string | null
  /** Entries of the book, or lines of the bills. */
  readonly count: number
  readonly differenceFen: Fen
  /** The newest root of the chain when the book closed; published with the close. */
  readonly root: string | null
}

export interface CloseView extends CloseRow {
  /** Sums of the book by family, or balances of the channel's accounts; in fen, as the side counts. */
  readonly sums: readonly {
    readonly key: string
    readonly inFen: Fen
    readonly outFen: Fen
    readonly balanceFen: Fen
  }[]
  /** On its way by midnight, or uneven between book and bill, the oldest first. */
  readonly underWay: readonly UnderWayView[]
  readonly differences: readonly DifferenceView[]
  readonly flaws: readonly ChainFlaw[]
  /** Why entries of the day before turned up late, when an officer closed the day with that reason. */
  readonly explained: { readonly at: string; readonly reason: string } | null
}

export interface MoneyDesk {
  readonly inTransit: readonly InTransitView[]
  readonly inTransitFen: Fen
  /** Wages that are past their due moment and have not arrived. */
  readonly lateWages: number
  /** Transfers and refunds of which nobody can say how they ended. */
  readonly unknownOutcomes: number
  /**
   * Payments of another amount than was asked for: set aside on arrival, decided in a list of their own.
   */
  readonly paymentsInDoubt: number
  readonly differences: readonly DifferenceView[]
  readonly suspenseFen: Fen
  readonly openDays: readonly CloseRow[]
  readonly float: {
    /** What the book has on the account that wages are paid from. */
    readonly bookFen: Fen
    readonly asOf: Day | null
    /** Owed, funded, and not sent yet. */
    readonly owedFen: Fen
    /** Wages that are due today, are funded, and have not been sent at this moment. */
    readonly dueTodayFen: Fen
    /** What the book had at the end of the last days, the oldest first. */
    readonly days: readonly { readonly day: Day; readonly bookFen: Fen }[]
  }
  readonly chain: {
    readonly number: number
    readonly root: string
    readonly sealedAt: string | null
    /** Entries that are not sealed yet. */
    readonly waiting: number
  }
}

/** What is on one account of the book, so that a correction is proposed with open eyes. */
export interface AccountView {
  readonly account: Account
  /** In fen, as a bookkeeper reads it: an asset that is there is positive. Null where no balance is kept. */
  readonly balanceFen: Fen | null
  /** The night by which it was counted; null when it is the balance of this moment. */
  readonly asOf: Day | null
  /** True while a dispute holds it: nothing leaves it. */
  readonly isHeld: boolean
}

export const auditParts = ['balances', 'entries', 'chain'] as const

/** One page of the audit; the auditor's screen asks for the next until there is none. */
export interface AuditPage {
  readonly part: (typeof auditParts)[number]
  readonly checked: number
  readonly total: number
  readonly next: string | null
  readonly findings: readonly { readonly what: string; readonly id: string }[]
}

const voucher = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{4,32}$/))
const ownAccount = v.picklist(['wx:basic', 'wx:operation', 'wx:fees', 'bank'])
const cursor = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

export const closesContract = {
  openMoneyDesk: query(field.nothing)<MoneyDesk>(),
  listCloses: query(
    v.strictObject({
      side: v.optional(v.picklist(closeSides)),
      before: v.optional(field.day),
      limit: field.pageSize,
    }),
  )<{ readonly closes: readonly CloseRow[]; readonly next: Day | null }>(),
  openClose: query(v.strictObject({ side: v.picklist(closeSides), day: field.day }))<CloseView>(),
  openAccount: query(v.strictObject({ account: field.account }))<AccountView>(),
  resolveDifference: command(
    v.strictObject({
      differenceId: field.spokenId,
      resolution: v.picklist(resolutions),
      reason: field.text,
    }),
  )<DifferenceView>(),
  explainLateEntries: command(v.strictObject({ day: field.day, reason: field.text }))<CloseRow>(),
  recordMove: command(
    v.strictObject({
      from: v.picklist(['outside', ...ownAccount.options]),
      to: v.picklist(['outside', ...ownAccount.options]),
      amountFen: field.houseAmountFen,
      voucher,
      leg: v.picklist(['leaves', 'arrives', 'both']),
    }),
  )<{ readonly entryIds: readonly string[] }>(),
  auditBook: query(v.strictObject({ part: v.picklist(auditParts), after: v.optional(cursor) }))<AuditPage>(),
  sealJournal: system(field.nothing)(),
  closeBook: system(field.nothing)(),
  closeChannel: system(field.nothing)(),
}
