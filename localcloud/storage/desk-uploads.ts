/**
 * A PC of an office has no WeChat login: whether it may upload, the function says that knows its token, as
 * the real desk's uploads go through the cloud's own check.
 */
import * as v from 'valibot'
import type { FunctionHost } from '../functions/host'

const officeSchema = v.object({
  ok: v.literal(true),
  data: v.object({ officeRoles: v.pipe(v.array(v.string()), v.minLength(1)) }),
})

/** True while the token is that of a PC which an officer has signed in. */
export async function isSignedInDesk(host: FunctionHost, deskToken: string): Promise<boolean> {
  const eventText = JSON.stringify({ action: 'accounts.openMe', input: {}, deskToken })
  const reply = await host.call({
    functionName: 'accounts',
    eventText,
    caller: { kind: 'anonymous' },
  })
  return reply.fault === undefined && v.is(officeSchema, JSON.parse(reply.resultText))
}
