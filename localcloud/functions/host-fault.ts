/**
 * The coded answers the host itself gives when a function could not answer: always under `error`, never a
 * top-level code.
 */

export type HostFault = 'busy' | 'timeout' | 'crashed' | 'threw' | 'unknown-function'

/** Only codes of the contract: a client tells busy and timeout apart, the rest is for the log. */
const codes: Readonly<Record<HostFault, string>> = {
  busy: 'kernel.host.busy',
  timeout: 'kernel.host.timeout',
  crashed: 'kernel.fault.unexpected',
  threw: 'kernel.fault.unexpected',
  'unknown-function': 'kernel.fault.unexpected',
}

/** Calls carry idempotency keys, so a call whose end is not known may be sent again. */
const mayRetry: Readonly<Record<HostFault, boolean>> = {
  busy: true,
  timeout: true,
  crashed: true,
  threw: false,
  'unknown-function': false,
}

/** The JSON text of the reply. */
export function hostFaultText(fault: HostFault, requestId: string): string {
  const error = { kind: 'fault', code: codes[fault], retry: mayRetry[fault], requestId }
  return JSON.stringify({ ok: false, error })
}
