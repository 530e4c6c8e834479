/**
 * What wages stores of cases that people decide: money asked back from a worker, and corrections of the book.
 */
import type { Instant } from '@/domain/calendar/instant'
import type { Posting } from '@/domain/ledger/entry'
import type { Fen } from '@/domain/money/fen'
import type { CorrectionState } from '@/domain/wages/correction-states'
import type { FundsModel } from '@/domain/money/rail'
import type { RecoveryState } from '@/domain/wages/recovery-states'
import { collection } from '../_kernel/collections'
import type { Decision } from './repository'

/** A worker was asked to give back what was paid by mistake: one for each wage. */
export interface Recovery {
  readonly itemId: string
  readonly gigId: string
  readonly workerId: string
  readonly employerId: string
  readonly fundsModel: FundsModel
  readonly amountFen: Fen
  readonly reason: string
  readonly state: RecoveryState
  readonly proposedBy: string
  readonly proposedAt: Instant
  readonly answeredAt: Instant | null
  /** Orders made for it so far, and the last of them. */
  readonly orderCount: number
  readonly orderId: string | null
  readonly settledAt: Instant | null
}

/** A correction of the book: proposed by one officer, decided by another. */
export interface Correction {
  readonly state: CorrectionState
  readonly postings: readonly Posting[]
  readonly reason: string
  /** Files in cloud storage. */
  readonly evidence: readonly string[]
  readonly proposedBy: string
  readonly proposedAt: Instant
  readonly decided: Decision | null
}

export const recoveries = collection<Recovery>('recoveries')
export const corrections = collection<Correction>('corrections')

/** item:{gigId}:{workerId}:{kind} → recovery:{gigId}:{workerId}:{kind}. */
export const recoveryIdOf = (itemId: string): string => itemId.replace(/^item:/, 'recovery:')
export const correctionIdOf = (id: string): string => `correction:${id}`
