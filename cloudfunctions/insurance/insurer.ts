/** The port to the insurer: asks for a cover under our number; the same number again is the same cover. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import type { DayCover } from '@/domain/insurance/day-cover'
import { environment } from '../_kernel/environment'

/** The insured goes by our id; who that is the insurer learns by the contract, not in every request. */
export interface CoverRequest {
  readonly coverNumber: string
  readonly insuredId: string
  readonly terms: DayCover
}

const patienceMilliseconds = 5_000
const replySchema = v.pipe(v.string(), v.parseJson(), v.object({ policyNumber: v.string() }))

const signatureOf = (body: string) =>
  createHmac('sha256', environment('INSURER_KEY')).update(body).digest('base64')

function isSigned(body: string, signature: string | null): boolean {
  const [expected, given] = [Buffer.from(signatureOf(body)), Buffer.from(signature ?? '')]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/**
 * The policy number. Throws when the insurer cannot say: the outbox then asks again, with the same number.
 */
export async function bindWithInsurer({ coverNumber, insuredId, terms }: CoverRequest): Promise<string> {
  const { product, fromAt, toAt, premiumFen } = terms
  const body = JSON.stringify({ coverNumber, insuredId, product, fromAt, toAt, premiumFen })
  const reply = await fetch(`${environment('INSURER_URL')}/covers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-signature': signatureOf(body) },
    body,
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  const text = await reply.text()
  const read = v.safeParse(replySchema, text)
  if (!reply.ok || !isSigned(text, reply.headers.get('x-signature')) || !read.success) {
    throw new Error(`the insurer answered ${reply.status} without a policy`)
  }
  return read.output.policyNumber
}
