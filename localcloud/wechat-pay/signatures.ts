/**
 * WeChat Pay's cryptography on node:crypto alone, written apart from the client's library so that each checks
 * the other.
 */
import {
  constants,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  sign,
  verify,
} from 'node:crypto'

const tagBytes = 16

/** Reading a PEM costs more than using it, and there are only a few. */
function remembered<Key>(read: (pem: string) => Key): (pem: string) => Key {
  const known = new Map<string, Key>()
  return (pem) => {
    const key = known.get(pem) ?? read(pem)
    known.set(pem, key)
    return key
  }
}

const privateKeyOf = remembered(createPrivateKey)
const publicKeyOf = remembered(createPublicKey)

/** Every line ends with a line feed, the last one too. */
const lines = (parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('')

/** What a merchant signs of a request. */
export function requestText(parts: {
  readonly method: string
  readonly url: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}): string {
  return lines([parts.method, parts.url, parts.timestamp, parts.nonce, parts.body])
}

/** What WeChat signs of a reply or a notice. */
export function replyText(parts: {
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}): string {
  return lines([parts.timestamp, parts.nonce, parts.body])
}

/** What a merchant signs for the cashier on the phone. */
export function cashierText(parts: {
  readonly appId: string
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
}): string {
  return lines([parts.appId, parts.timeStamp, parts.nonceStr, parts.package])
}

/** RSA with SHA-256, base64. `privateKey` is PEM. */
export const signText = (text: string, privateKey: string): string =>
  sign('sha256', Buffer.from(text), privateKeyOf(privateKey)).toString('base64')

/** True when `signature` (base64) is that of `text`; `publicKey` is PEM. */
export const isSigned = (text: string, signature: string, publicKey: string): boolean =>
  verify('sha256', Buffer.from(text), publicKeyOf(publicKey), Buffer.from(signature, 'base64'))

export interface Sealing {
  /** 32 bytes. */
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  readonly associatedData: string | Uint8Array
}

/** AES-256-GCM; the tag follows the ciphertext, base64. */
export function sealed(plaintext: Uint8Array, { key, nonce, associatedData }: Sealing): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** Undoes `sealed`; throws when the tag does not fit. */
export function unsealed(ciphertext: string, { key, nonce, associatedData }: Sealing): Buffer {
  const bytes = Buffer.from(ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - tagBytes)), decipher.final()])
}

/** The clear text of an RSA-OAEP (SHA-1) encrypted field, or null when it was not encrypted for this key. */
export function decryptedField(base64: string, privateKey: string): string | null {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  try {
    const bytes = Buffer.from(base64, 'base64')
    return privateDecrypt({ key: privateKeyOf(privateKey), padding, oaepHash: 'sha1' }, bytes).toString(
      'utf8',
    )
  } catch {
    // Not for us: the caller answers PARAM_ERROR, as WeChat does.
    return null
  }
}
