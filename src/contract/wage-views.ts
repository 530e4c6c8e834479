/** Types of what wages shows: a payable item, its slip, an order, a transfer, a refund. */
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { RuleSource } from '@/domain/policy/refusal'
import type { AgreementState } from '@/domain/wages/agreement-states'
import type { FundsModel } from '@/domain/money/rail'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { LateBecause } from '@/domain/wages/late-because'
import type { OrderState } from '@/domain/wages/order-states'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { RecoveryState } from '@/domain/wages/recovery-states'
import type { RefundAttention } from '@/domain/wages/refund-attention'
import type { RefundState } from '@/domain/wages/refund-states'
import type { TransferProblem } from '@/domain/wages/transfer-failure'
import type { Lateness } from '@/domain/wages/wage-due-day'

export interface PayItemView {
  readonly itemId: string
  readonly bookingId: string
  readonly gigId: string
  readonly kind: ItemKind
  readonly fundsModel: FundsModel
  /** Why this part exists, in the words of whoever gave the reason; null for the base wage. */
  readonly note: string | null
  readonly state: ItemState
  readonly workOn: Day
  readonly gigTitle: string
  readonly employerName: string
  readonly workerName: string
  readonly grossFen: Fen
  readonly dueOn: Day
  readonly paidAt: string | null
  /** Only while the worker must tap: when the present transfer expires. */
  readonly tapBefore: string | null
  /** Why the last transfer failed, and so what must be put right before the next; null when none did. */
  readonly failedBecause: TransferProblem | null
  readonly late: Lateness
  /** By whose doing it is late; null while it is not. */
  readonly lateBecause: LateBecause | null
}

export interface PaySlip {
  readonly item: PayItemView
  readonly fundsModel: FundsModel
  readonly steps: readonly PayStep[]
  readonly deductionFen: Fen
  readonly netFen: Fen
  readonly taxEstimateFen: Fen
  readonly payMethod: string
  readonly minimumWage: {
    readonly meets: boolean | null
    readonly hourlyFen: Fen | null
    readonly verified: boolean
    readonly rule: RuleSource
  }
  readonly workedMinutes: number
  readonly plannedMinutes: number
  readonly cutReason: string | null
}

/** Tax by one method, with the table it stands in; a table that nobody has confirmed is shown so. */
interface TaxByMethod {
  readonly taxFen: Fen
  readonly rule: RuleSource
}

/** A worker's year through the market, and the tax it might carry: an estimate (仅供参考) by either method. */
export interface TaxYear {
  readonly incomeFen: Fen
  readonly payments: number
  /** In a row up to the present one. */
  readonly months: number
  /** As whoever pays each single wage would reckon. */
  readonly perPayment: TaxByMethod
  /** As a platform company would reckon; null where that method is not in force. */
  readonly cumulative: TaxByMethod | null
  /** What was really taken off: nothing while the switch is off. */
  readonly withheldFen: Fen
  readonly estimate: true
}

/** Money that goes back to its employer. */
export interface RefundView {
  readonly refundNumber: string
  readonly gigId: string
  readonly amountFen: Fen
  readonly state: RefundState
  readonly reservedAt: string
  readonly endedAt: string | null
  /** Why a person must look at it; null when it goes by itself. */
  readonly attention: RefundAttention | null
  /** What WeChat said last; null when nothing was wrong. */
  readonly problem: string | null
}

/** What a worker is asked to give back of a wage that was paid by mistake. */
export interface RecoveryView {
  readonly itemId: string
  readonly state: RecoveryState
  readonly amountFen: Fen
  readonly reason: string
  readonly proposedAt: string
  /** What they can pay at the cashier once they have agreed; null before, and on the recorded rail. */
  readonly orderId: string | null
  readonly settledAt: string | null
}

/** With whose wage it was, masked. */
export interface NamedRecovery extends RecoveryView {
  readonly workerName: string
}

/** Parameters of wx.requestPayment. */
interface PaymentParameters {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

export interface PayInView {
  readonly orderId: string
  readonly gigId: string
  readonly state: OrderState
  readonly amountFen: Fen
  /** Its number at WeChat, and what the payer reads there. */
  readonly orderNumber: string
  readonly description: string
  readonly expiresAt: Instant
  /** For the cashier; null when it cannot be paid, or WeChat cannot be asked now. */
  readonly parameters: PaymentParameters | null
}

/** Whether a worker receives wages without a tap, and what their phone needs to agree to it. */
export interface AgreementView {
  readonly state: AgreementState | 'none'
  readonly agreedAt: string | null
  readonly endedAt: string | null
  /** What wx.requestMerchantTransfer takes to show WeChat's page of the consent; null when there is none. */
  readonly parameters: { readonly mchId: string; readonly appId: string; readonly package: string } | null
}

/** A worker's payroll card at the employer of a gig. */
export interface CardView {
  /** `unknown`: WeChat cannot be asked now. */
  readonly state: 'never' | 'given' | 'ended' | 'unknown'
  /** Opens WeChat's page, for a few minutes; null when there is nothing to do, or it cannot be had now. */
  readonly token: string | null
}

export interface TransferView {
  readonly itemId: string
  readonly state: ItemState
  /** What wx.requestMerchantTransfer takes; null when there is nothing to tap. */
  readonly parameters: { readonly mchId: string; readonly appId: string; readonly package: string } | null
}
