/** News that an offer was declined: its seat is open to everybody again. */
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { tellDay } from '../telling-day'
import { withoutPromises } from '../promises'
import { gigs } from '../repository'

/** A promise of another round stays; one that is not there has been taken or has ended. */
export async function endPromise(
  { input }: Call<ParsedInput<'gigs.endPromise'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const { roundId, gigId, workerId } = input
  const gig = await unit.get(gigs, gigId)
  if (gig?.promises?.[workerId]?.roundId === roundId) {
    unit.save(gigs, gigId, withoutPromises(gig, [workerId]))
    const subject = `${roundId}:${gigId}:${workerId}:${gig.promiseTurn ?? 0}`
    tellDay(unit, gig, { subject, personIds: [workerId] })
  }
  return { done: true }
}
