/** Puts WeChat's signature headers on what leaves the stand-in: replies and notices are signed alike. */
import { randomBytes } from 'node:crypto'
import type { Answer } from './answer'
import type { Keys } from './keys'
import { replyText, signText } from './signatures'
import { presentKey, type SigningKey } from './signing-keys'
import type { WireReply } from './wire'

export interface Signing {
  readonly keys: Keys
  /** Milliseconds, by the clock that signatures go by. */
  readonly atMilliseconds: number
  /** The platform's present key unless another is given. */
  readonly key?: SigningKey
  /** Random unless given. */
  readonly nonce?: string
}

const randomNonce = (): string => randomBytes(16).toString('hex')

/** The four signature headers of `body`. */
export function signatureHeaders(signing: Signing, body: string): Record<string, string> {
  const { keys, atMilliseconds, key = presentKey(keys), nonce = randomNonce() } = signing
  const timestamp = String(Math.floor(atMilliseconds / 1000))
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': key.keyId,
    'Wechatpay-Signature': signText(replyText({ timestamp, nonce, body }), key.privateKey),
  }
}

/** A signature that has the right form and is wrong: the key signed something else. */
export const forgedSignature = (key: SigningKey): string => signText('forged', key.privateKey)

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
export function signedReply(signing: Signing & { readonly nonce: string }, answer: Answer): WireReply {
  if (answer.file !== undefined) return unsignedFile(answer.status, answer.file)
  return {
    status: answer.status,
    headers: {
      ...(answer.body === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      'Request-ID': signing.nonce.toUpperCase(),
      ...signatureHeaders(signing, answer.body),
    },
    body: answer.body,
    lost: false,
  }
}
