/**
 * From ten in the morning: the bills of the day before are fetched and matched, and the channel closes at
 * zero.
 */
import type { Call } from '../../_kernel/call'
import { channelStep, dueChannelDay, judgeOpenDays } from '../close/closing-channel'
import { timeBudget } from '../close/time-budget'

export const closeChannel = {
  /** A day that waits for a bill keeps its place; the next timer asks for the bill again. */
  async sweep(call: Call) {
    const hasTime = timeBudget()
    await judgeOpenDays(call)
    for (let goesOn = true; goesOn && hasTime();) {
      const close = await dueChannelDay(call)
      goesOn = close !== undefined && (await channelStep(call, close))
    }
    return { done: true }
  },
}
