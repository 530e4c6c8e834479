/**
 * Types and actions of wages for officers: what is late, stuck or in doubt, and what they may do about it.
 */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { Posting } from '@/domain/ledger/entry'
import type { CorrectionState } from '@/domain/wages/correction-states'
import type { FundsModel } from '@/domain/money/rail'
import type { TransferAttention } from '@/domain/wages/transfer-attention'
import { lateLevels, type LateLevel } from '@/domain/wages/wage-due-day'
import { command, query } from './define'
import * as field from './fields'
import type { PayInView, PayItemView, RecoveryView, RefundView, TransferView } from './wage-views'

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

/** A payment of another amount than was asked for, set aside until an officer decides. */
interface PaymentInDoubt {
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

export interface CorrectionView {
  readonly correctionId: string
  readonly state: CorrectionState
  readonly postings: readonly Posting[]
  readonly reason: string
  readonly evidence: readonly string[]
  readonly proposedBy: string
  readonly proposedAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  /** Why it was booked or declined. */
  readonly decision: string | null
}

/** What a worker is asked to give back, as an officer sees it. */
export interface RecoveryRow extends RecoveryView {
  /** Masked; as the wage names them. */
  readonly workerName: string
  readonly gigTitle: string
  readonly fundsModel: FundsModel
}

/** A correction with its evidence, each piece by an address that soon ends; null where it cannot be shown. */
export interface CorrectionRow extends CorrectionView {
  readonly evidenceUrls: readonly (string | null)[]
}

const posting = v.strictObject({ from: field.account, to: field.account, amountFen: field.amountFen })

/** A list by place: `after` says how many rows have been shown. */
const paged = {
  limit: field.pageSize,
  after: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 0),
}

export const moneyOfficersContract = {
  listLateWages: query(
    v.strictObject({
      level: v.optional(v.picklist(lateLevels), 'due'),
      because: v.optional(v.picklist(['employer', 'worker', 'platform', 'dispute'])),
      /** Staff see their own markets only. */
      marketId: v.optional(field.marketId),
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
  proposeRecovery: command(
    v.strictObject({ itemId: field.spokenId, amountFen: field.amountFen, reason: field.text }),
  )<RecoveryView>(),
  listRecoveries: query(
    v.strictObject({
      state: v.optional(v.picklist(['proposed', 'agreed', 'declined', 'settled'])),
      ...paged,
    }),
  )<{ readonly recoveries: readonly RecoveryRow[]; readonly next: number | null }>(),
  proposeCorrection: command(
    v.strictObject({
      postings: v.pipe(v.array(posting), v.minLength(1), v.maxLength(10)),
      reason: field.text,
      evidence: v.pipe(v.array(field.fileId), v.minLength(1), v.maxLength(5)),
    }),
  )<CorrectionView>(),
  decideCorrection: command(
    v.strictObject({
      correctionId: field.spokenId,
      decision: v.picklist(['booked', 'declined']),
      reason: field.text,
    }),
  )<CorrectionView>(),
  listCorrections: query(
    v.strictObject({ state: v.optional(v.picklist(['proposed', 'booked', 'declined'])), ...paged }),
  )<{ readonly corrections: readonly CorrectionRow[]; readonly next: number | null }>(),
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
}
