/** Asks WeChat one thing and classifies what comes back; what may not be believed is unknown. */
import { classify, type Reader } from './classify'
import type { Outcome } from './outcome'
import type { Call, Transport } from './transport'

export type Ask = <Value>(call: Call, read: Reader<Value>) => Promise<Outcome<Value>>

export function asker(transport: Transport): Ask {
  return async (call, read) => {
    const sent = await transport(call)
    return 'unbelievable' in sent ? { outcome: 'unknown', why: sent.unbelievable } : classify(sent, read)
  }
}
