/**
 * Types of the port behind which every rail stands: how a wage is owed on it, and how it is sent, asked about
 * and called back. What is done with the answers is the same on all of them.
 */
import type { Instant } from '@/domain/calendar/instant'
import type { Entry } from '@/domain/ledger/entry'
import type { Fen } from '@/domain/money/fen'
import type { Refusal } from '@/domain/policy/refusal'
import type { FundsModel } from '@/domain/money/rail'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import type { TransferNews } from '../asking-transfer'
import type { Attempt, PayItem } from '../repository'

export interface OwedWage {
  readonly gigId: string
  readonly itemId: string
  readonly amountFen: Fen
  readonly at: Instant
}

export interface AttemptEnd extends OwedWage {
  readonly billNumber: string
}

/** How a rail sends a wage. Asking is done outside any transaction, and asking twice is safe. */
export interface Sending {
  /** The wage has reached its worker. */
  readonly paid: (end: AttemptEnd) => Entry
  /** Where the attempt stands; what the channel does not have is sent, always with its stored bytes. */
  readonly ask: (attempt: Attempt, now: Instant) => Promise<TransferNews>
  /** Asks the channel to call it back; null where what was sent cannot be. */
  readonly callBack: ((attempt: Attempt, now: Instant) => Promise<TransferNews>) | null
  /** Until when, and when next, a wage that arrived is looked at again; null where it stays arrived. */
  readonly looksAgain: (paidAt: Instant, now: Instant) => Instant | null
}

export interface Rail {
  readonly model: FundsModel
  /** The wage is owed: out of the escrow, or by the employer directly. */
  readonly accrued: (wage: OwedWage) => Entry
  /** What was decided against the worker is no longer owed. */
  readonly withdrawn: (wage: OwedWage & { readonly decisionId: string }) => Entry
  /** An owed wage as it goes on: on its way, or waiting for who must act next. */
  readonly start: (call: Call, unit: Unit, item: Stored<PayItem>) => Promise<PayItem | Refusal>
  /** Null where the two settle directly: there is nothing to send, to ask about or to call back. */
  readonly sending: Sending | null
}
