/** The port to the insurer: asks for a cover under our number; the same number again is the same cover. */
import * as v from 'valibot'
import type { DayCover } from '@/domain/insurance/day-cover'
import { environment } from '../_kernel/environment'
import { signedPost } from '../_kernel/signed-post'

/** The insured goes by our id; who that is the insurer learns by the contract, not in every request. */
export interface CoverRequest {
  readonly coverNumber: string
  readonly insuredId: string
  readonly terms: DayCover
}

const replySchema = v.pipe(v.string(), v.parseJson(), v.object({ policyNumber: v.string() }))

/** The policy number. Throws when there is none: the outbox then asks again, with the same number. */
export async function bindWithInsurer({ coverNumber, insuredId, terms }: CoverRequest): Promise<string> {
  const { product, fromAt, toAt, premiumFen } = terms
  const text = await signedPost({
    url: `${environment('INSURER_URL')}/covers`,
    secret: 'INSURER_KEY',
    value: { coverNumber, insuredId, product, fromAt, toAt, premiumFen },
  })
  const reply = v.safeParse(replySchema, text)
  if (!reply.success) throw new Error(`the insurer gave no policy for ${coverNumber}`)
  return reply.output.policyNumber
}
