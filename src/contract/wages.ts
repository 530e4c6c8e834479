/** wages: money in, money out, and the slip that shows how the sum was made. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import { type FundsModel, fundsModels } from '@/domain/money/rail'
import type { ConfirmedWork } from '@/contract/confirmed-work'
import type { ItemKind } from '@/domain/wages/item-kinds'
import type { ItemState } from '@/domain/wages/item-states'
import type { OrderState } from '@/domain/wages/order-states'
import type { PayStep } from '@/domain/wages/pay-steps'
import type { RefundState } from '@/domain/wages/refund-states'
import { closesContract } from './closes'
import { command, query, system } from './define'
import * as field from './fields'
import { moneyOfficersContract } from './money-officers'
import { paymentNews } from './payment-news'
import type {
  AgreementView,
  CardView,
  NamedRecovery,
  PayInView,
  PayItemView,
  PaySlip,
  RecoveryView,
  RefundView,
  TaxYear,
  TransferView,
} from './wage-views'

export type { ItemKind, ItemState, OrderState, PayStep, RefundState }
export type {
  CorrectionRow,
  CorrectionView,
  LateWageRow,
  RecoveryRow,
  TransferInTrouble,
  UnreleasedShift,
} from './money-officers'
export type {
  AgreementView,
  CardView,
  NamedRecovery,
  PayInView,
  PayItemView,
  PaySlip,
  RecoveryView,
  RefundView,
  TransferView,
} from './wage-views'

const byGig = v.strictObject({ gigId: field.id })
const byOrder = v.strictObject({ orderId: field.spokenId })
const byItem = v.strictObject({ itemId: field.spokenId })

/** What our own signed news carry is looked into no further than that it is there. */
const isTold = (work: unknown): boolean =>
  typeof work === 'object' && work !== null && ['terms', 'shift', 'confirmed'].every((part) => part in work)

/** An attempt that is stored this very moment, told so that it need not be read again. */
const freshAttempt = v.strictObject({
  fundsModel: v.picklist(fundsModels),
  requestBody: v.string(),
  byConsent: v.boolean(),
  openedAt: field.instant,
})

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
    /** What workers of the gig were asked to give back. */
    readonly recoveries: readonly NamedRecovery[]
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
    /** What this worker is asked to give back and has not settled. */
    readonly recoveries: readonly RecoveryView[]
  }>(),
  openPaySlip: query(byItem)<PaySlip>(),
  openTransfer: query(byItem)<TransferView>(),
  checkTransfer: command(byItem)<TransferView>(),
  /** The agreement to receive without a tap: asked for, looked at again, taken back. */
  openAgreement: query(field.nothing)<AgreementView>(),
  agreeToReceive: command(field.nothing)<AgreementView>(),
  checkAgreement: command(field.nothing)<AgreementView>(),
  endAgreement: command(field.nothing)<AgreementView>(),
  askForCard: command(v.strictObject({ bookingId: field.spokenId }))<CardView>(),
  resumeBatch: command(byGig)<{ readonly waiting: number }>(),
  recordHandover: command(
    v.strictObject({ itemId: field.spokenId, method: v.picklist(['cash', 'bank']) }),
  )<PayItemView>(),
  signReceipt: command(
    v.strictObject({ itemId: field.spokenId, receivedFen: field.amountFen }),
  )<PayItemView>(),
  openTaxEstimate: query(field.nothing)<TaxYear>(),
  openRecovery: query(byItem)<RecoveryView>(),
  answerRecovery: command(
    v.strictObject({ itemId: field.spokenId, answer: v.picklist(['agreed', 'declined']) }),
  )<RecoveryView>(),
  signHandBack: command(byItem)<RecoveryView>(),
  giveBonus: command(
    v.strictObject({ bookingId: field.spokenId, amountFen: field.amountFen, reason: field.line }),
  )<PayItemView>(),
  settleNotice: system(v.strictObject({ resource: paymentNews }))(),
  fundItem: system(byItem)(),
  accrueShift: system(
    v.strictObject({ bookingId: field.spokenId, work: v.optional(v.custom<ConfirmedWork>(isTold)) }),
  )(),
  followComplaint: system(field.complaintNews)(),
  followObjection: system(v.strictObject({ bookingId: field.spokenId }))(),
  remindOfTap: system(byItem)(),
  sendTransfer: system(v.strictObject({ billNumber: field.nonce, fresh: v.optional(freshAttempt) }))(),
  refundGig: system(v.strictObject({ gigId: field.id }))(),
  sendRefund: system(v.strictObject({ refundNumber: field.nonce }))(),
  noticeLateWages: system(field.nothing)(),
  /** Takes people out of wages that the law no longer asks to keep. */
  forgetOldWages: system(field.nothing)(),
  tellLateWage: system(v.strictObject({ noticeId: field.spokenId }))(),
  pollUnknown: system(field.nothing)(),
  ...moneyOfficersContract,
  ...closesContract,
}
