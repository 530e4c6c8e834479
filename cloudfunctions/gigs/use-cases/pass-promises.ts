/** Offers that nobody answered in time: the timer opens their seats again, and says who let them pass. */
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { withoutPromises } from '../promises'
import { type Gig, gigs } from '../repository'

const atOnce = 200

/** Who let the offer of which round pass. */
function passedOf({ promises = {} }: Gig, at: string): ReadonlyMap<string, readonly string[]> {
  const passed = new Map<string, string[]>()
  for (const [workerId, { roundId, until }] of Object.entries(promises))
    if (until <= at) passed.set(roundId, [...(passed.get(roundId) ?? []), workerId])
  return passed
}

async function passOne(unit: Unit, gigId: string): Promise<object> {
  const gig = await unit.get(gigs, gigId)
  const passed = gig && passedOf(gig, unit.at)
  if (!gig || !passed || passed.size === 0) return { passed: 0 }
  const workerIds = [...passed.values()].flat()
  unit.save(gigs, gigId, withoutPromises(gig, workerIds))
  for (const [roundId, ids] of passed)
    unit.emit('offer.answered', `${roundId}:${gigId}:passed:${gig.promiseTurn ?? 0}`, {
      roundId,
      gigId,
      workerIds: [...ids],
      answer: 'passed',
      at: unit.at,
    })
  return { passed: workerIds.length }
}

/** Those that ended first; at most two hundred gigs at a time. */
export const passPromises = {
  async sweep(call: Call): Promise<{ readonly done: boolean }> {
    const where = { promisedUntil: query.lte(call.now) }
    const things = await search(gigs, { where, orderBy: [['promisedUntil', 'asc']], limit: atOnce })
    return sweepEach(call, { things, work: (unit, { gigId }) => passOne(unit, gigId) })
  },
}
