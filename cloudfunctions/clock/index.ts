/** The function that only timers call. */
import * as v from 'valibot'
import { now } from '../_kernel/clock'
import { platformCaller } from '../_kernel/cloud'
import { runTimer } from './jobs'

const timerEvent = v.object({ Type: v.literal('Timer'), TriggerName: v.string() })

/** Does nothing for a call that comes from a phone or a browser: nobody outside may move the clock. */
export async function main(event: unknown, context: unknown): Promise<{ readonly ran: boolean }> {
  const timer = v.safeParse(timerEvent, event)
  const { openid, hasLogin } = platformCaller(context)
  if (!timer.success || openid !== undefined || hasLogin) return { ran: false }
  return { ran: await runTimer(timer.output.TriggerName, now()) }
}
