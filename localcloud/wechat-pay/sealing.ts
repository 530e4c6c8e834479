/** Puts WeChat's signature headers on what leaves the stand-in: replies and notices are signed alike. */
import { randomBytes } from 'node:crypto'
import type { Answer } from './answer'
import type { Keys } from './keys'
import { replyText, signText } from './signatures'
import type { WireReply } from './wire'

export interface Signing {
  readonly keys: Keys
  /** Milliseconds, by the clock that signatures go by. */
  readonly atMilliseconds: number
}

/**
 * The four signature headers of `body`. The nonce is random: no test depends on it, and no two may be equal.
 */
export function signatureHeaders({ keys, atMilliseconds }: Signing, body: string): Record<string, string> {
  const timestamp = String(Math.floor(atMilliseconds / 1000))
  const nonce = randomBytes(16).toString('hex')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.platformKeyId,
    'Wechatpay-Signature': signText(replyText({ timestamp, nonce, body }), keys.platformPrivateKey),
  }
}

/** A signature that has the right form and is wrong. */
export const forgedSignature = (): string => randomBytes(256).toString('base64')

/** A file goes out without a signature, as WeChat sends it. */
function unsignedFile(status: number, file: Uint8Array): WireReply {
  return {
    status,
    headers: { 'Content-Type': 'application/octet-stream' },
    body: '',
    bytes: file,
    lost: false,
  }
}

/** `answer` as it goes over the wire. */
export function signedReply(signing: Signing, answer: Answer): WireReply {
  if (answer.file !== undefined) return unsignedFile(answer.status, answer.file)
  return {
    status: answer.status,
    headers: {
      ...(answer.body === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      'Request-ID': randomBytes(16).toString('hex').toUpperCase(),
      ...signatureHeaders(signing, answer.body),
    },
    body: answer.body,
    lost: false,
  }
}
