/**
 * Posts to an outside office that shares a secret with us: what goes out and what comes back is signed with
 * it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { environment, type EnvironmentName } from './environment'

export interface SignedPost {
  readonly url: string
  /** Name of the shared secret. */
  readonly secret: EnvironmentName
  readonly value: object
}

const patienceMilliseconds = 5_000

const signatureOf = (secret: EnvironmentName, body: string) =>
  createHmac('sha256', environment(secret)).update(body).digest('base64')

function isSigned(secret: EnvironmentName, body: string, signature: string | null): boolean {
  const [expected, given] = [Buffer.from(signatureOf(secret, body)), Buffer.from(signature ?? '')]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/**
 * The text of a good answer; undefined when the office is out of reach, says no, or has not signed what it
 * says. The value travels in the body only and is neither logged nor stored.
 */
export async function signedPost({ url, secret, value }: SignedPost): Promise<string | undefined> {
  const body = JSON.stringify(value)
  const headers = { 'content-type': 'application/json', 'x-signature': signatureOf(secret, body) }
  const signal = AbortSignal.timeout(patienceMilliseconds)
  // An office that is down is an outcome like others; the caller knows what it means.
  const reply = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => undefined)
  if (reply?.ok !== true) return undefined
  const text = await reply.text()
  return isSigned(secret, text, reply.headers.get('x-signature')) ? text : undefined
}
