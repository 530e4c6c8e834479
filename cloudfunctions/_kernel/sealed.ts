/** Sealed fields: ID numbers, names and phones are encrypted at rest and found by a keyed hash. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { environment } from './environment'

declare const sealedBrand: unique symbol
/** Ciphertext `v1.keyId.iv.tag.data`, each part base64url. */
export type Sealed = string & { readonly [sealedBrand]: 'sealed' }

const key = () => Buffer.from(environment('SEAL_KEY'), 'base64')
const keyId = (secret: Buffer) => createHash('sha256').update(secret).digest('base64url').slice(0, 6)

/** Encrypts with AES-256-GCM; the purpose is authenticated, so a phone cannot be passed off as a name. */
export function seal(purpose: string, plain: string): Sealed {
  const secret = key()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(Buffer.from(purpose))
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))
  return ['v1', keyId(secret), ...parts].join('.') as Sealed
}

/** Opens what `seal` made for the same purpose; anything else is a fault. Callers record the reading. */
export function unseal(purpose: string, sealed: Sealed): string {
  const [version, id, iv = '', tag = '', data = ''] = sealed.split('.')
  const secret = key()
  if (version !== 'v1' || id !== keyId(secret)) throw new Error('sealed with a key that is not here')
  const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(iv, 'base64url'))
    .setAAD(Buffer.from(purpose))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return decipher.update(Buffer.from(data, 'base64url'), undefined, 'utf8') + decipher.final('utf8')
}

/** Keyed hash under which a sealed value can be found again, and by which duplicates are seen. */
export const searchHash = (purpose: string, plain: string): string =>
  createHmac('sha256', environment('SEARCH_KEY')).update(`${purpose}:${plain}`).digest('base64url')

/** 王大力 → 王**. */
export const maskName = (name: string): string => name.slice(0, 1) + '*'.repeat(Math.max(1, name.length - 1))
/** 13812345678 → 138****5678. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
/** First six and last four, the masking of lists and slips. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
