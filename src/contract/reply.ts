/** Types of the envelope: what a call looks like and what every answer looks like. */
import type { DecidingFacts, RuleSource } from '@/domain/policy/refusal'

/** How the person at the window agreed that staff act for them. */
export interface Confirmation {
  readonly how: 'card' | 'spoken' | 'signed'
  /** The scanned card, when `how` is card. */
  readonly cardCode?: string
}

/** One call as it travels: the event of a function. */
export interface CallEnvelope {
  readonly action: string
  readonly input: unknown
  /** Idempotency key of a command, chosen by the caller once per intention. */
  readonly key?: string
  readonly onBehalfOf?: string
  readonly confirmation?: Confirmation
  /** Short-lived token of a PC that an officer signed in. */
  readonly deskToken?: string
  /** Signature of the outbox or a timer over action, input and key. */
  readonly system?: string
}

export interface CallError {
  readonly kind: 'rejected' | 'refused' | 'fault'
  readonly code: string
  readonly requestId: string
  /** rejected: the first field that does not fit. */
  readonly field?: string
  /** refused: the deciding facts and the rule. */
  readonly facts?: DecidingFacts
  readonly rule?: RuleSource
  /** fault: whether the same call may be sent again. */
  readonly retry?: boolean
}

export type CallReply<Output = unknown> =
  | { readonly ok: true; readonly data: Output; readonly requestId: string }
  | { readonly ok: false; readonly error: CallError }
