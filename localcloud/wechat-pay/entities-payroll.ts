/** Types of what the payroll card (微工卡) remembers: employers, consents, face checks and batches of wages. */
import type { At } from './entities'

/** An employer as sub-merchant (特约商户), with an account of its own that only its wages leave. */
export interface Employer {
  readonly subMerchantId: string
  readonly name: string
  /** The employer let the provider give instructions over its money. */
  readonly fundsAuthorised: boolean
}

export type EmploymentType = 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'

/** A worker's card at one employer; id `{subMerchantId}:{openid}`. */
export interface Card {
  readonly subMerchantId: string
  readonly openid: string
  readonly state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED'
  readonly userName: string
  readonly token: string
  readonly tokenUntil: At
  readonly employmentType: EmploymentType
  /** Where the worker wants the wages; only a bank can return them. */
  readonly payee: 'balance' | 'bankCard'
  readonly authorisedAt: At | null
  readonly deauthorisedAt: At | null
}

export interface FaceCheck {
  readonly authenticateNumber: string
  readonly parameters: string
  readonly subMerchantId: string
  readonly openid: string
  readonly projectName: string
  readonly employerName: string
  readonly token: string
  readonly tokenUntil: At
  readonly state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED'
  readonly at: At
  readonly failures: number
}

/** INIT until the batch begins; SUCCESS may still become REFUND when the bank returns it (退票). */
export type BatchRowState = 'INIT' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND'

export interface BatchRow {
  readonly outDetailNo: string
  readonly detailId: string
  readonly openid: string
  readonly userName: string
  readonly amountFen: number
  readonly remark: string
  readonly state: BatchRowState
  readonly failReason: string | null
  readonly updatedAt: At
}

export interface Batch {
  readonly outBatchNo: string
  /** The bytes as first sent; sending again must repeat them. */
  readonly sentBody: string
  readonly batchId: string
  readonly subMerchantId: string
  readonly name: string
  readonly remark: string
  readonly authorizationType: string
  readonly totalFen: number
  readonly state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'
  readonly closeReason: string | null
  readonly rows: readonly BatchRow[]
  readonly createdAt: At
  readonly updatedAt: At
}
