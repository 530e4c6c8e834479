/**
 * What is stored of a batch of wages: its bytes and whose wages are in it. It never changes; its rows tell.
 */
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../../_kernel/collections'

export interface Batch {
  readonly gigId: string
  /** Our number at WeChat. */
  readonly batchNumber: string
  /** Whose account pays (特约商户号). */
  readonly subMerchantId: string
  readonly itemIds: readonly string[]
  /** The exact bytes: sending them again is the same batch. */
  readonly requestBody: string
  readonly openedAt: Instant
}

export const batches = collection<Batch>('batches')

export const batchIdOf = (gigId: string, count: number): string => `batch:${gigId}:${count}`
/** Letters and digits only; no bill number has this form, so no row can take it. */
export const batchNumberOf = (gigId: string, count: number): string => `${gigId}P${count}`
