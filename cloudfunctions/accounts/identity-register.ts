/** The port to the register of identities: asks whether a name and a number belong together. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { environment } from '../_kernel/environment'

export interface NamedNumber {
  readonly name: string
  readonly idNumber: string
}

/** `unknown` when the register does not answer, or answers something that it did not sign. */
export type RegisterAnswer = 'matched' | 'different' | 'unknown'

const patienceMilliseconds = 5_000
const replySchema = v.object({ matched: v.boolean() })

const signatureOf = (body: string) =>
  createHmac('sha256', environment('IDENTITY_REGISTER_KEY')).update(body).digest('base64')

function isSigned(body: string, signature: string | null): boolean {
  const [expected, given] = [Buffer.from(signatureOf(body)), Buffer.from(signature ?? '')]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function read(body: string): RegisterAnswer {
  const reply = v.safeParse(v.pipe(v.string(), v.parseJson(), replySchema), body)
  if (!reply.success) return 'unknown'
  return reply.output.matched ? 'matched' : 'different'
}

/** Asks the register. The number travels in a signed body and is neither logged nor stored here. */
export async function askRegister({ name, idNumber }: NamedNumber): Promise<RegisterAnswer> {
  const body = JSON.stringify({ name, idNumber })
  const headers = { 'content-type': 'application/json', 'x-signature': signatureOf(body) }
  const signal = AbortSignal.timeout(patienceMilliseconds)
  // A register that is down is an outcome like others: the person is told to try again.
  const reply = await fetch(`${environment('IDENTITY_REGISTER_URL')}/verify`, {
    method: 'POST',
    headers,
    body,
    signal,
  }).catch(() => undefined)
  if (reply?.ok !== true) return 'unknown'
  const text = await reply.text()
  return isSigned(text, reply.headers.get('x-signature')) ? read(text) : 'unknown'
}
