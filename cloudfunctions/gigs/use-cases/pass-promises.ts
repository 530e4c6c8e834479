/**
 * Offers that nobody answered in time: the timer opens their seats again, and says who let them pass. The
 * round of the same tick fills all of them at once.
 */
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { withoutPromises } from '../promises'
import { type Gig, gigs } from '../repository'

const atOnce = 200

const endedOf = ({ promises = {} }: Gig, at: string) =>
  Object.entries(promises).filter(([, { until }]) => until <= at)

/** Who let the offer of which round pass; who holds the seat has taken theirs up. */
function passedOf(gig: Gig, at: string): ReadonlyMap<string, readonly string[]> {
  const passed = new Map<string, string[]>()
  for (const [workerId, { roundId }] of endedOf(gig, at))
    if (gig.holders[workerId] === undefined) passed.set(roundId, [...(passed.get(roundId) ?? []), workerId])
  return passed
}

async function passOne(unit: Unit, gigId: string): Promise<object> {
  const gig = await unit.get(gigs, gigId)
  const ended = gig ? endedOf(gig, unit.at) : []
  if (!gig || ended.length === 0) return { ended: 0 }
  const workerIds = ended.map(([workerId]) => workerId)
  unit.save(gigs, gigId, withoutPromises(gig, workerIds))
  for (const [roundId, ids] of passedOf(gig, unit.at))
    unit.emit('offer.answered', `${roundId}:${gigId}:passed:${gig.promiseTurn ?? 0}`, {
      roundId,
      gigId,
      workerIds: [...ids],
      answer: 'passed',
      at: unit.at,
    })
  return { ended: workerIds.length }
}

/** Those that ended first; at most two hundred gigs at a time. */
export const passPromises = {
  async sweep(call: Call): Promise<{ readonly done: boolean }> {
    const where = { promisedUntil: query.lte(call.now) }
    const things = await search(gigs, { where, orderBy: [['promisedUntil', 'asc']], limit: atOnce })
    return sweepEach(call, { things, work: (unit, { gigId }) => passOne(unit, gigId) })
  },
}
