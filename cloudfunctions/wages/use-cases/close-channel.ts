/**
 * From ten in the morning: the bills of the day before are fetched and matched, and the channel closes at
 * zero.
 */
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { channelStep, judgeOpenDays } from '../close/closing-channel'
import { closingAlone, type ClosingCall } from '../close/closing-turn'
import { readLateBills } from '../close/late-bills'
import { mayWait, newestChannelClose, nextChannelDay } from '../close/next-channel-day'
import type { ChannelClose } from '../close/repository'
import { timeBudget } from '../close/time-budget'

const oneStep = async (call: ClosingCall, close: Stored<ChannelClose>): Promise<boolean> =>
  channelStep(call, { close, mayWait: await mayWait(call, close) })

/** Goes on with the day that is counted; between two days the bills that came late are read. */
async function step(call: ClosingCall, hasTime: () => boolean): Promise<boolean> {
  const last = await newestChannelClose()
  if (last?.state === 'counting') return oneStep(call, last)
  if (last && !(await readLateBills(call, last, hasTime))) return false
  const next = await nextChannelDay(call, last)
  return next !== undefined && oneStep(call, next)
}

export const closeChannel = {
  /**
   * A day waits for its bill until the next one is due; then it stays open, loud, and closes by itself when
   * the bill comes.
   */
  async sweep(call: Call) {
    const hasTime = timeBudget()
    await closingAlone(call, async (closing) => {
      await judgeOpenDays(closing)
      for (let goesOn = true; goesOn && hasTime();) goesOn = await step(closing, hasTime)
    })
    return { done: true }
  },
}
