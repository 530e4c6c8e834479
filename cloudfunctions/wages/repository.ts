/**
 * What wages stores: orders of employers, payable items, the intent and the attempts to pay each, and
 * refunds.
 */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'
import type { FundsModel } from '@/domain/money/rail'
import type { IntentState } from '@/domain/wages/intent-states'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { LateBecause } from '@/domain/wages/late-because'
import type { Attempt as AttemptSummary } from '@/domain/wages/next-attempt'
import type { OrderState } from '@/domain/wages/order-states'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { RefundAttention } from '@/domain/wages/refund-attention'
import type { RefundState } from '@/domain/wages/refund-states'
import type { TransferAttention } from '@/domain/wages/transfer-attention'
import type { LateLevel } from '@/domain/wages/wage-due-day'
import { collection, type Stored } from '../_kernel/collections'

/** When the timer looks again, and how often it has looked: the pauses grow. */
interface Watched {
  /** Null when nothing is left to look at. */
  readonly checkAt: Instant | null
  readonly checks: number
  /** What went wrong last, for the people who run the house; null when nothing did. */
  readonly problem: string | null
}

/** What an officer decided, and why. */
export interface Decision {
  readonly by: string
  readonly at: Instant
  readonly reason: string
}

/** What an order is paid for: wages of a gig, or giving back what a worker was paid by mistake. */
export type OrderPurpose =
  | { readonly kind: 'wages'; readonly bookingIds: readonly string[] | null }
  | { readonly kind: 'recovery'; readonly itemId: string }

export interface Order extends Watched {
  readonly gigId: string
  readonly payerId: string
  readonly purpose: OrderPurpose
  /** Our number at WeChat. */
  readonly orderNumber: string
  readonly amountFen: Fen
  readonly description: string
  readonly state: OrderState
  readonly createdAt: Instant
  readonly expiresAt: Instant
  /** When the rest of its money is looked at; absent where no gig is paid for. */
  readonly restAt?: Instant
  readonly transactionId: string | null
  readonly paidAt: Instant | null
  /** What came when it was another amount than was asked for; null otherwise. */
  readonly receivedFen: Fen | null
  /** What an officer decided about it, and why. */
  readonly decided: Decision | null
  /** Set aside for going back, or gone back. */
  readonly refundedFen: Fen
  /** Refunds of it that have failed since a person last looked. */
  readonly refundFailures: number
}

/** One try to bring a wage to its worker. */
export interface Attempt extends AttemptSummary {
  /** The exact bytes: sending them again is the same transfer. Empty for a row, whose batch keeps them. */
  readonly requestBody: string
  /** The batch in which it is a row; null for a transfer of its own. */
  readonly batchId: string | null
  /** True when the worker had agreed to receive without a tap. */
  readonly byConsent: boolean
  /** What the worker's tap needs; null until WeChat has given it. */
  readonly packageInfo: string | null
  readonly openedAt: Instant
  /** When the worker was reminded of the tap before it expires; null while they were not. */
  readonly remindedAt: Instant | null
}

/** What is done to pay one wage: every attempt there was, the present one last. */
export interface Intent {
  readonly state: IntentState
  readonly attempts: readonly Attempt[]
  /** How many attempts there may be before staff must help. */
  readonly allowed: number
  /** Who called the transfer back, and why; null while it may go on. */
  readonly stopped: Decision | null
  /** Who last let it be sent again, and why; null when nobody had to. */
  readonly resent: Decision | null
}

/** What a worker is asked to give back, and why. */
export interface AskedBack {
  readonly amountFen: Fen
  readonly reason: string
  /** The officer, or the decision that asks. */
  readonly by: string
}

/**
 * A wage with its intent and its attempts in one document: its id is what keeps it from being paid twice, and
 * what they say of each other cannot disagree. `checkAt` is when its present attempt is asked about.
 */
export interface PayItem extends Watched {
  readonly bookingId: string
  readonly gigId: string
  readonly workerId: string
  readonly employerId: string
  readonly kind: ItemKind
  /** Why this part exists, in the words of whoever gave the reason; null for the base wage. */
  readonly note: string | null
  readonly state: ItemState
  /** The objection that sets it aside, until it is decided; null when nobody disputes it. */
  readonly heldBy: string | null
  readonly fundsModel: FundsModel
  readonly gigTitle: string
  readonly employerName: string
  /** Masked. */
  readonly workerName: string
  readonly workOn: Day
  readonly plannedEndAt: Instant
  readonly plannedMinutes: number
  readonly workedMinutes: number
  readonly cutReason: string | null
  readonly steps: readonly PayStep[]
  readonly grossFen: Fen
  /** Income tax that was held back from it; absent while none was. */
  readonly withheldFen?: Fen
  readonly dueOn: Day
  /** When the timer has the next step of its lateness to write down. */
  readonly noticeAt: Instant
  /** True while it closes its employer's posting. */
  readonly redFlagged: boolean
  readonly accruedAt: Instant
  /** The first day on which it may leave the register; null once its people were taken out of it. */
  readonly keptUntil: Day | null
  readonly paidAt: Instant | null
  /** Why a person must look at its transfer; null when it goes by itself. */
  readonly attention: TransferAttention | null
  /** Null while it has never been on its way. */
  readonly intent: Intent | null
  /** While the worker must tap: when the present transfer expires. */
  readonly tapBefore: Instant | null
  readonly failReason: string | null
  /**
   * Decided for the employer while it was on its way: its worker is asked when it has arrived. Absent
   * otherwise.
   */
  readonly askBack?: AskedBack
  /** Recorded rail: how the employer says that it was handed over. */
  readonly handover: { readonly method: 'cash' | 'bank'; readonly at: Instant } | null
}

export interface Refund extends Watched {
  readonly gigId: string
  readonly orderId: string
  readonly orderNumber: string
  readonly refundNumber: string
  readonly amountFen: Fen
  readonly totalFen: Fen
  readonly state: RefundState
  readonly reservedAt: Instant
  /** When it was first sent to WeChat, written before the sending: from then on it may be there. */
  readonly askedAt: Instant | null
  /** When WeChat had given it back, or had finally not. */
  readonly endedAt: Instant | null
  /** Why a person must look at it; null when it goes by itself. */
  readonly attention: RefundAttention | null
  /** Who let it be tried again, and why. */
  readonly retried: Decision | null
}

/** What became of a message; null when none was due. */
export type Told = 'sent' | 'refused' | 'failed' | 'notInWechat'

/** Evidence that a late wage was noticed on the day on which it became late. Never changed but for `told`. */
export interface WageNotice {
  readonly itemId: string
  readonly gigId: string
  readonly workerId: string
  readonly employerId: string
  readonly level: LateLevel
  readonly because: LateBecause
  readonly amountFen: Fen
  readonly dueOn: Day
  /** The day on which the wage reached the step, or came into being when that was later. */
  readonly datedOn: Day
  readonly writtenAt: Instant
  readonly told: { readonly worker: Told | null; readonly employer: Told | null }
}

/** See claim-mark.ts. */
export interface ClaimMark {
  readonly marks: number
}

export const claimMarks = collection<ClaimMark>('claimmarks')
export const wageNotices = collection<WageNotice>('wagenotices')
export const orders = collection<Order>('orders')
/**
 * What an open complaint says is owed for a booking: of the escrow it keeps what is not yet owed as a wage.
 */
export interface Reservation {
  readonly gigId: string
  readonly bookingId: string
  readonly claimedFen: Fen
  readonly isOpen: boolean
  /** When the complaint last changed: older news of it says nothing. */
  readonly at: Instant
}

export const reservations = collection<Reservation>('reservations')
export const payItems = collection<PayItem>('payitems')
export const refunds = collection<Refund>('refunds')

export const orderIdOf = (gigId: string, count: number): string => `order:${gigId}:${count}`
/** order:{gigId}:{n} ↔ {gigId}-{n}: WeChat's notice leads back to the order without a search. */
export const orderNumberOf = (gigId: string, count: number): string => `${gigId}-${count}`
export const orderIdOfNumber = (orderNumber: string): string => `order:${orderNumber.replace('-', ':')}`
/** booking:{gigId}:{workerId} → item:{gigId}:{workerId}:{kind}; bonuses are numbered, see `bonusIdOf`. */
export const itemIdOf = (bookingId: string, kind: Exclude<ItemKind, 'bonus'> = 'base'): string =>
  `${bookingId.replace(/^booking:/, 'item:')}:${kind}`
/** Minutes beyond the plan, when the escrow holds the plan and not them. */
export const beyondIdOf = (bookingId: string): string => `${itemIdOf(bookingId)}2`
/** True of that part of a wage: what was planned of others comes before it. */
export const isBeyondPlan = ({ _id, bookingId }: Stored<PayItem>): boolean => _id === beyondIdOf(bookingId)
/** The part of a disputed item that the employer gave in to: it has been taken out of the dispute. */
export const concededIdOf = (bookingId: string): string => `${itemIdOf(bookingId, 'disputed')}2`
export const bonusIdOf = (bookingId: string, count: number): string =>
  `${bookingId.replace(/^booking:/, 'item:')}:bonus${count}`
/** The id is the lock: each step of a wage's lateness is noticed once. */
export const noticeIdOf = (itemId: string, level: LateLevel): string => `due:${itemId}:${level}`
export const refundIdOf = (refundNumber: string): string => `refund:${refundNumber}`

/** The attempt that counts: the last one. */
export const presentAttempt = ({ intent }: PayItem): Attempt | undefined => intent?.attempts.at(-1)
