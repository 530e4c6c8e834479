/**
 * Signed codes and tokens: shelter codes, site codes, worker cards, desk tokens and calls between functions.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { environment } from './environment'

const mac = (secret: 'SIGNING_KEY' | 'INTERNAL_KEY', text: string) =>
  createHmac('sha256', environment(secret)).update(text).digest('base64url')

const equal = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

/** base64url without `_`, which scanners of printed codes confuse; 12 characters hold 70 bits. */
const short = (text: string, length: number) => mac('SIGNING_KEY', text).replaceAll('_', '.').slice(0, length)

export interface SignedCode {
  readonly purpose: 'market' | 'site' | 'card' | 'slip'
  readonly parts: readonly string[]
}

const letters = { market: 'm', site: 's', card: 'c', slip: 'w' } as const

/** Writes a scene of at most 32 characters: letter, parts, signature. */
export function signCode({ purpose, parts }: SignedCode): string {
  const body = [letters[purpose], ...parts].join(':')
  return `${body}:${short(body, 10)}`
}

/** Reads a scene; undefined when it is of another purpose or was not signed here. */
export function readCode(purpose: SignedCode['purpose'], scene: string): readonly string[] | undefined {
  const pieces = scene.split(':')
  const signature = pieces.pop() ?? ''
  const [letter, ...parts] = pieces
  if (letter !== letters[purpose] || !equal(signature, short(pieces.join(':'), 10))) return undefined
  return parts
}

/**
 * One block of AES is a fixed, secret exchange of 16 bytes for 16 others: what it hides cannot be read, and
 * two that differ by a letter look unlike. It proves nothing by itself; put it into a signed code.
 */
const blockKey = (purpose: string) =>
  createHmac('sha256', environment('SIGNING_KEY')).update(`block:${purpose}`).digest()

/**
 * Hides 16 bytes for a purpose; the same bytes always look the same, so that a paper printed twice is one.
 */
export function hideBlock(purpose: SignedCode['purpose'], block: Buffer): string {
  const cipher = createCipheriv('aes-256-ecb', blockKey(purpose), null).setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()])
    .toString('base64url')
    .replaceAll('_', '.')
}

/** Shows the 16 bytes again. Read the signature first. */
export function showBlock(purpose: SignedCode['purpose'], hidden: string): Buffer {
  const cipher = createDecipheriv('aes-256-ecb', blockKey(purpose), null).setAutoPadding(false)
  const block = Buffer.from(hidden.replaceAll('.', '_'), 'base64url')
  return Buffer.concat([cipher.update(block), cipher.final()])
}

/** Signs a small JSON value as a bearer token, `payload.signature`. */
export function signToken(payload: Readonly<Record<string, string>>): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return `${body}.${mac('SIGNING_KEY', `token:${body}`)}`
}

/** Reads a token that was signed here; undefined for anything else. Expiry is the caller's to check. */
export function readToken(token: string): Readonly<Record<string, string>> | undefined {
  const [body = '', signature = ''] = token.split('.')
  if (!equal(signature, mac('SIGNING_KEY', `token:${body}`))) return undefined
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, string>
}

export interface SystemCall {
  readonly action: string
  readonly key: string
  readonly input: unknown
}

const systemText = ({ action, key, input }: SystemCall) => `${action}\n${key}\n${JSON.stringify(input)}`

/** Signs a call that only the outbox or a timer may make. */
export const signSystemCall = (call: SystemCall): string => mac('INTERNAL_KEY', systemText(call))
/** True when the call was signed by one of our own functions. */
export const isSystemCall = (call: SystemCall, signature: string): boolean =>
  equal(signature, signSystemCall(call))
