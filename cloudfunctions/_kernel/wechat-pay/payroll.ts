/**
 * Types of the payroll card (微工卡): the provider gives instructions, and wages leave the employer's own
 * merchant account.
 */
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'
import type { Outcome } from './outcome'

/** A worker at an employer that is our sub-merchant (特约商户). */
export interface CardHolder {
  readonly subMerchantId: string
  readonly openid: string
}

export interface CardRequest extends CardHolder {
  /** In clear; both leave this process encrypted only. */
  readonly workerName: string
  readonly idNumber: string
}

/** Opens WeChat's page on the phone; it lives for `livesSeconds`. */
export interface CardToken {
  readonly token: string
  readonly livesSeconds: number
}

export interface FaceCheckRequest extends CardHolder {
  /** At most 32 of `0-9A-Za-z_-`; a retry keeps it. */
  readonly checkNo: string
  /** What the worker signs in to; shown on the page. */
  readonly projectName: string
  readonly employerName: string
  readonly purpose: 'signIn' | 'insurance' | 'contract'
}

export interface FaceCheck {
  readonly checkNo: string
  readonly state: 'processing' | 'succeeded' | 'failed'
  readonly at: Instant
}

export interface WageRow {
  /** 5 to 32 letters and digits; one per attempt at one item. */
  readonly rowNo: string
  readonly openid: string
  readonly workerName: string
  readonly amountFen: Fen
  /** Shown to the worker; cut to 32 characters. */
  readonly remark: string
}

export interface BatchRequest {
  /** 5 to 32 letters and digits; a sent batch cannot be cancelled. */
  readonly batchNo: string
  readonly subMerchantId: string
  readonly name: string
  readonly rows: readonly WageRow[]
}

/** `returned`: the bank gave the wage back after it had arrived (退票); `succeeded` is therefore no end. */
export type WageRowState = 'waiting' | 'processing' | 'succeeded' | 'failed' | 'returned'

export interface WageBatch {
  readonly batchNo: string
  readonly state: 'accepted' | 'processing' | 'finished' | 'closed'
  readonly closeReason: string | null
  readonly totalFen: Fen
  /** The rows of the page that was asked for. */
  readonly rows: readonly { readonly rowNo: string; readonly state: WageRowState }[]
}

export interface WageRowResult {
  readonly batchNo: string
  readonly rowNo: string
  readonly state: WageRowState
  readonly amountFen: Fen
  readonly failReason: string | null
  readonly updatedAt: Instant
}

/** From the first row on, at most 100 rows. */
export interface RowPage {
  readonly offset: number
  readonly limit: number
}

export interface PayrollCards {
  /** A token for the page on which the worker consents and chooses where wages go. */
  requestCard(request: CardRequest): Promise<Outcome<CardToken>>
  queryCard(holder: CardHolder): Promise<Outcome<{ readonly state: 'never' | 'given' | 'ended' }>>
  orderFaceCheck(request: FaceCheckRequest): Promise<Outcome<CardToken>>
  queryFaceCheck(subMerchantId: string, checkNo: string): Promise<Outcome<FaceCheck>>
  /** The exact bytes of a batch, names encrypted. Store them before the first sending. */
  prepareBatch(request: BatchRequest): Promise<string>
  /** Sends stored bytes, unchanged. It tells only that WeChat has the batch: query it. */
  sendBatch(storedBody: string): Promise<Outcome<{ readonly batchId: string }>>
  queryBatch(batchNo: string, page: RowPage): Promise<Outcome<WageBatch>>
  queryWageRow(batchNo: string, rowNo: string): Promise<Outcome<WageRowResult>>
}
