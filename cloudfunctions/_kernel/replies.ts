/** Writes the three kinds of "no" and the "yes" as they travel. */
import type { CallError, CallReply } from '@/contract/reply'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { StoreBusy } from './transact'

const failed = (error: CallError): CallReply => ({ ok: false, error })

/** Input does not fit the contract; nothing was read or written. */
export const rejected = (requestId: string, field: string): CallReply =>
  failed({ kind: 'rejected', code: 'kernel.input.rejected', requestId, field })

/** A rule said no; nothing was written. */
export const refused = (requestId: string, { code, rule, facts }: Refusal): CallReply =>
  failed({ kind: 'refused', code, requestId, rule, facts })

/** What a use case came to: its answer, or its refusal. */
export const answered = (requestId: string, answer: unknown): CallReply =>
  isRefusal(answer) ? refused(requestId, answer) : { ok: true, data: answer, requestId }

/**
 * A bug, or the platform failed. Logged here and nowhere else: the request and the action, never the input.
 */
export function faulted(requestId: string, action: string, error: unknown): CallReply {
  const fault = error instanceof Error ? error.stack : String(error)
  console.error(JSON.stringify({ requestId, action, fault }))
  const code = error instanceof StoreBusy ? 'kernel.store.busy' : 'kernel.fault.unexpected'
  return failed({ kind: 'fault', code, requestId, retry: true })
}
