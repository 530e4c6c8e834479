/** wages: money in, money out, and the slip that shows how the sum was made. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { RuleSource } from '@/domain/policy/refusal'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { LateBecause } from '@/domain/wages/late-because'
import type { OrderState } from '@/domain/wages/order-states'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { RefundAttention } from '@/domain/wages/refund-attention'
import type { RefundState } from '@/domain/wages/refund-states'
import type { TransferAttention } from '@/domain/wages/transfer-attention'
import type { TransferProblem } from '@/domain/wages/transfer-failure'
import { type Lateness, lateLevels, type LateLevel } from '@/domain/wages/wage-due-day'
import { closesContract } from './closes'
import { command, query, system } from './define'
import * as field from './fields'
import type { FundsModel } from './gigs'
import { paymentNews } from './payment-news'

export type { ItemKind, ItemState, OrderState, PayStep, RefundState }

export interface PayItemView {
  readonly itemId: string
  readonly bookingId: string
  readonly gigId: string
  readonly kind: ItemKind
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

/** A wage that has not reached its worker in time, as an officer sees it. */
export interface LateWageRow {
  readonly item: PayItemView
  readonly fundsModel: FundsModel
  /** True while it closes its employer's posting. */
  readonly redFlagged: boolean
  /** Why the last transfer failed, by WeChat's own code; null when none did. */
  readonly failReason: string | null
  /** The notices there are, the first step first, and whether the two were reached. */
  readonly notices: readonly {
    readonly level: LateLevel
    readonly datedOn: Day
    readonly worker: string | null
    readonly employer: string | null
  }[]
}

/** Hours that are past their release and that nobody has confirmed: a wage cannot be made of them yet. */
export interface UnreleasedShift {
  readonly bookingId: string
  readonly gigId: string
  readonly workOn: Day
  readonly releaseAt: string
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

/** Parameters of wx.requestPayment. */
export interface PaymentParameters {
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
  readonly parameters: PaymentParameters | null
}

/** A payment of another amount than was asked for, set aside until an officer decides. */
export interface PaymentInDoubt {
  readonly orderId: string
  readonly gigId: string
  readonly orderFen: Fen
  readonly receivedFen: Fen
  readonly transactionId: string | null
  readonly paidAt: string | null
}

/** A transfer that a person must look at. */
export interface TransferInTrouble {
  readonly item: PayItemView
  readonly attention: TransferAttention
  /** What WeChat said last, its code first; null when nothing was wrong. */
  readonly problem: string | null
  readonly attempts: number
  readonly openedAt: string | null
  /** Why an officer called it back; null when nobody did. */
  readonly stopped: string | null
}

export interface TransferView {
  readonly itemId: string
  readonly state: ItemState
  /** What wx.requestMerchantTransfer takes; null when there is nothing to tap. */
  readonly parameters: { readonly mchId: string; readonly appId: string; readonly package: string } | null
}

const byGig = v.strictObject({ gigId: field.id })
const byOrder = v.strictObject({ orderId: field.spokenId })
const byItem = v.strictObject({ itemId: field.spokenId })

/** A list by place: `after` says how many rows have been shown. */
const paged = {
  limit: field.pageSize,
  after: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 0),
}

export const wagesContract = {
  payIn: command(
    v.strictObject({
      gigId: field.id,
      /** Only these shifts; everybody's when it is left out. */
      bookingIds: v.optional(v.pipe(v.array(field.spokenId), v.minLength(1), v.maxLength(50))),
    }),
  )<PayInView>(),
  openPayIn: query(byOrder)<PayInView>(),
  checkPayIn: command(byOrder)<PayInView>(),
  openPayList: query(byGig)<{
    readonly escrowFen: Fen
    readonly fundsModel: FundsModel
    /** What went back, or is on its way back, the oldest first. */
    readonly refunds: readonly RefundView[]
    readonly lines: readonly {
      readonly bookingId: string
      readonly workerName: string
      /** The base wage, or the call of a gig that was called off; null while nothing is decided. */
      readonly item: PayItemView | null
      /** A disputed part and bonuses, each with a state of its own. */
      readonly others: readonly PayItemView[]
    }[]
  }>(),
  listMyWages: query(v.strictObject({ limit: field.pageSize, after: v.optional(field.spokenId) }))<{
    readonly items: readonly PayItemView[]
    readonly next: string | null
    readonly monthPaidFen: Fen
  }>(),
  openPaySlip: query(byItem)<PaySlip>(),
  openTransfer: query(byItem)<TransferView>(),
  checkTransfer: command(byItem)<TransferView>(),
  recordHandover: command(
    v.strictObject({ itemId: field.spokenId, method: v.picklist(['cash', 'bank']) }),
  )<PayItemView>(),
  signReceipt: command(
    v.strictObject({ itemId: field.spokenId, receivedFen: field.amountFen }),
  )<PayItemView>(),
  listLateWages: query(
    v.strictObject({
      level: v.optional(v.picklist(lateLevels), 'due'),
      because: v.optional(v.picklist(['employer', 'worker', 'platform', 'dispute'])),
      ...paged,
    }),
  )<{
    readonly rows: readonly LateWageRow[]
    /** Where the next page begins; null when there is none. */
    readonly next: number | null
    /** On the first page only. */
    readonly unreleased: readonly UnreleasedShift[]
  }>(),
  listTransfersInTrouble: query(v.strictObject(paged))<{
    readonly rows: readonly TransferInTrouble[]
    readonly next: number | null
  }>(),
  cancelTransfer: command(v.strictObject({ itemId: field.spokenId, reason: field.text }))<TransferView>(),
  resendTransfer: command(v.strictObject({ itemId: field.spokenId, reason: field.text }))<TransferView>(),
  listPaymentsInDoubt: query(v.strictObject(paged))<{
    readonly payments: readonly PaymentInDoubt[]
    readonly next: number | null
  }>(),
  resolvePayment: command(
    v.strictObject({
      orderId: field.spokenId,
      decision: v.picklist(['keep', 'return']),
      reason: field.text,
    }),
  )<PayInView>(),
  listRefundsInTrouble: query(v.strictObject(paged))<{
    readonly refunds: readonly RefundView[]
    readonly next: number | null
  }>(),
  retryRefund: command(v.strictObject({ refundNumber: field.nonce, reason: field.text }))<RefundView>(),
  settleNotice: system(v.strictObject({ resource: paymentNews }))(),
  fundItem: system(byItem)(),
  accrueShift: system(v.strictObject({ bookingId: field.spokenId }))(),
  followComplaint: system(field.complaintNews)(),
  followObjection: system(v.strictObject({ bookingId: field.spokenId }))(),
  remindOfTap: system(byItem)(),
  sendTransfer: system(v.strictObject({ billNumber: field.nonce }))(),
  refundGig: system(v.strictObject({ gigId: field.id }))(),
  sendRefund: system(v.strictObject({ refundNumber: field.nonce }))(),
  noticeLateWages: system(field.nothing)(),
  tellLateWage: system(v.strictObject({ noticeId: field.spokenId }))(),
  pollUnknown: system(field.nothing)(),
  ...closesContract,
}
