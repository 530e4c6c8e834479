/**
 * A post whose work has begun is over for those who look for work: the timer closes it for good, and says
 * when silence decides its hours.
 */
import type { GigState } from '@/domain/gigs/gig-states'
import { heardUntil, isOver } from '@/domain/policy/last-moment'
import { isRefusal } from '@/domain/policy/refusal'
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { runAll, sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { changeGig } from '../changing-gig'
import { type Gig, gigs } from '../repository'

const atOnce = 200
const over: GigState = 'closed'

/** At most two hundred at a time; lists leave them out by their start long before. */
async function closeBegun(call: Call) {
  const where = { state: 'published', validUntil: query.lt(call.now) }
  const things = await search(gigs, { where, orderBy: [['validUntil', 'asc']], limit: atOnce })
  return sweepEach(call, {
    things,
    work: async (unit, { gigId }) => {
      const view = await changeGig(unit, { gigId, to: over })
      return isRefusal(view) ? view : { state: view.state }
    },
  })
}

/** A gig that was worked, or should have been: a calling off settles its own shifts. */
const hasCrew = ({ state, holders }: Gig) =>
  (state === 'published' || state === 'closed') && Object.keys(holders).length > 0

async function tellSilence(unit: Unit, gigId: string): Promise<object> {
  const gig = await unit.get(gigs, gigId)
  if (!gig || gig.releaseAt === null || !isOver(gig.releaseAt, unit.at)) return { told: false }
  unit.save(gigs, gigId, { ...gig, releaseAt: null })
  if (hasCrew(gig)) unit.emit('gig.silent', gigId, { gigId })
  return { told: true }
}

/** Gigs whose hours release by silence now: attendance looks who was never seen. Each is told once. */
async function tellSilent(call: Call) {
  const where = { releaseAt: query.lte(heardUntil(call.now)) }
  const things = await search(gigs, { where, orderBy: [['releaseAt', 'asc']], limit: atOnce })
  // One gig may be closed and told in the same round: each is a deed of its own, under a key of its own.
  const own = { ...call, key: `${call.key}:silent` }
  return sweepEach(own, { things, work: (unit, { gigId }) => tellSilence(unit, gigId) })
}

export const closeDueGigs = {
  sweep: (call: Call) => runAll([() => closeBegun(call), () => tellSilent(call)]),
}
