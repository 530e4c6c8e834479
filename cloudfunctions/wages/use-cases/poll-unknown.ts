/**
 * The timer's round: whatever is not decided at WeChat is asked about, wages first, and escrows are put in
 * order.
 */
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import type { Call } from '../../_kernel/call'
import { now } from '../../_kernel/clock'
import { runAll } from '../../_kernel/sweep'
import type { Round } from '../due-things'
import { openBatches } from '../rails/opening-batches'
import { pollOrders, pollRefunds, pollTransfers } from '../rounds-at-wechat'
import { fallBackToTap } from '../falling-back'
import { fundWaitingItems, returnRests } from '../rounds-of-escrow'

/**
 * Each round ends by its second of the call. The function may take twenty: one call to WeChat that began just
 * before the end still has its five.
 */
const rounds: readonly (readonly [endsAfterSeconds: number, Round])[] = [
  [2, openBatches],
  [3, fallBackToTap],
  [5, pollTransfers],
  [8, pollOrders],
  [10, pollRefunds],
  [12, fundWaitingItems],
  [14, returnRests],
]

export const pollUnknown = {
  sweep: (call: Call) => {
    const startedAt = Date.parse(now())
    return runAll(
      rounds.map(
        ([seconds, round]) =>
          () =>
            round(call, instantOfMilliseconds(startedAt + seconds * 1_000)),
      ),
    )
  },
}
