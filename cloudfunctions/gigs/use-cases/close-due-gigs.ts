/** A post whose work has begun is over for those who look for work: the timer closes it for good. */
import type { GigState } from '@/domain/gigs/gig-states'
import { isRefusal } from '@/domain/policy/refusal'
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { changeGig } from '../changing-gig'
import { gigs } from '../repository'

const atOnce = 200
const over: GigState = 'closed'

/** At most two hundred at a time; lists leave them out by their start long before. */
export const closeDueGigs = {
  async sweep(call: Call): Promise<{ readonly done: boolean }> {
    const where = { state: 'published', validUntil: query.lt(call.now) }
    const things = await search(gigs, { where, orderBy: [['validUntil', 'asc']], limit: atOnce })
    return sweepEach(call, {
      things,
      work: async (unit, { gigId }) => {
        const view = await changeGig(unit, { gigId, to: over })
        return isRefusal(view) ? view : { state: view.state }
      },
    })
  },
}
