/** The timer's round over wages that have become late, or later: each step leaves a notice. */
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { unpaidStates } from '@/domain/wages/late-because'
import { noticeLateness } from '../noticing-lateness'
import { payItems } from '../repository'

/** Of one round; the rest follows at the next, and a notice is dated by its step and not by its round. */
const perRound = 200

export const noticeLateWages = {
  sweep: async (call: Call) =>
    sweepEach(call, {
      things: await search(payItems, {
        where: { state: query.in([...unpaidStates]), noticeAt: query.lte(call.now) },
        orderBy: [['noticeAt', 'asc']],
        limit: perRound,
      }),
      work: (unit, { _id }) => noticeLateness(unit, _id),
    }),
}
