/**
 * What wages stores: orders of employers, payable items, the intent and the attempts to pay each, and
 * refunds.
 */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'
import type { AttemptState } from '@/domain/wages/attempt-states'
import type { FundsModel } from '@/domain/wages/funds-model'
import type { IntentState } from '@/domain/wages/intent-states'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { Attempt as AttemptSummary } from '@/domain/wages/next-attempt'
import type { OrderState } from '@/domain/wages/order-states'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { RefundState } from '@/domain/wages/refund-states'
import { collection } from '../_kernel/collections'

/** When the timer looks again, and how often it has looked: the pauses grow. */
interface Watched {
  /** Null when nothing is left to look at. */
  readonly checkAt: Instant | null
  readonly checks: number
  /** What went wrong last, for the people who run the house; null when nothing did. */
  readonly problem: string | null
}

export interface Order extends Watched {
  readonly gigId: string
  readonly employerId: string
  /** Our number at WeChat. */
  readonly orderNumber: string
  readonly amountFen: Fen
  readonly description: string
  readonly state: OrderState
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly transactionId: string | null
  readonly paidAt: Instant | null
  /** Set aside for going back, or gone back. */
  readonly refundedFen: Fen
}

export interface PayItem {
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
  readonly dueOn: Day
  readonly accruedAt: Instant
  readonly paidAt: Instant | null
  /** The attempt under way, by bill number. */
  readonly billNumber: string | null
  /** While the worker must tap: when the present transfer expires. */
  readonly tapBefore: Instant | null
  readonly failReason: string | null
  /** Recorded rail: how the employer says that it was handed over. */
  readonly handover: { readonly method: 'cash' | 'bank'; readonly at: Instant } | null
}

/** One per item: its id is what keeps a wage from being paid twice. */
export interface Intent {
  readonly itemId: string
  readonly amountFen: Fen
  readonly state: IntentState
  readonly attempts: readonly AttemptSummary[]
}

export interface Attempt extends Watched {
  readonly itemId: string
  readonly workerId: string
  readonly billNumber: string
  readonly amountFen: Fen
  readonly tradeName: string
  readonly workOn: Day
  readonly state: AttemptState
  /** The exact bytes, stored before they are first sent; null until then. */
  readonly requestBody: string | null
  readonly packageInfo: string | null
  readonly openedAt: Instant
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
}

export const orders = collection<Order>('orders')
export const payItems = collection<PayItem>('payitems')
export const intents = collection<Intent>('intents')
export const attempts = collection<Attempt>('attempts')
export const refunds = collection<Refund>('refunds')

export const orderIdOf = (gigId: string, count: number): string => `order:${gigId}:${count}`
/** order:{gigId}:{n} ↔ {gigId}-{n}: WeChat's notice leads back to the order without a search. */
export const orderNumberOf = (gigId: string, count: number): string => `${gigId}-${count}`
export const orderIdOfNumber = (orderNumber: string): string => `order:${orderNumber.replace('-', ':')}`
/** booking:{gigId}:{workerId} → item:{gigId}:{workerId}:{kind}; bonuses are numbered, see `bonusIdOf`. */
export const itemIdOf = (bookingId: string, kind: Exclude<ItemKind, 'bonus'> = 'base'): string =>
  `${bookingId.replace(/^booking:/, 'item:')}:${kind}`
export const bonusIdOf = (bookingId: string, count: number): string =>
  `${bookingId.replace(/^booking:/, 'item:')}:bonus${count}`
export const intentIdOf = (itemId: string): string => `intent:${itemId}`
export const attemptIdOf = (billNumber: string): string => `attempt:${billNumber}`
export const refundIdOf = (refundNumber: string): string => `refund:${refundNumber}`
