/** The port to the register of identities: asks whether a name and a number belong together. */
import * as v from 'valibot'
import { environment } from '../_kernel/environment'
import { signedPost } from '../_kernel/signed-post'

export interface NamedNumber {
  readonly name: string
  readonly idNumber: string
}

/** `unknown` when the register does not answer, or answers something that it did not sign. */
export type RegisterAnswer = 'matched' | 'different' | 'unknown'

const replySchema = v.pipe(v.string(), v.parseJson(), v.object({ matched: v.boolean() }))

/** Asks the register. */
export async function askRegister({ name, idNumber }: NamedNumber): Promise<RegisterAnswer> {
  const text = await signedPost({
    url: `${environment('IDENTITY_REGISTER_URL')}/verify`,
    secret: 'IDENTITY_REGISTER_KEY',
    value: { name, idNumber },
  })
  const reply = v.safeParse(replySchema, text)
  if (!reply.success) return 'unknown'
  return reply.output.matched ? 'matched' : 'different'
}
