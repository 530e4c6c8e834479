/**
 * The employer calls the gig off: from this moment no seat can be taken, and the news frees everybody who
 * holds one.
 */
import type { ParsedInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import { employerMayCancel } from '@/domain/gigs/cancellation'
import { endsAt } from '@/domain/gigs/planned-time'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeGig } from '../changing-gig'
import { type Gig, gigs } from '../repository'

type Input = ParsedInput<'gigs.cancelGig'>

const mayCancel = (gig: Gig, now: Call['now']) =>
  employerMayCancel({ endAt: endsAt(gig), hasCrew: Object.keys(gig.holders).length > 0, now })

/** A crew may be larger than one transaction can hold, so bookings are cancelled one by one, by the event. */
export async function cancelGig(call: Call<Input>, unit: Unit): Promise<GigView | Refusal> {
  const { gigId, reason } = call.input
  const gig = await unit.get(gigs, gigId)
  const allowed = gig && mayCancel(gig, call.now)
  if (isRefusal(allowed)) return allowed
  const facts = { cancelledAt: call.now, cancelReason: reason }
  const view = await changeGig(unit, { gigId, to: 'cancelled', facts })
  if (!isRefusal(view)) unit.emit('gig.cancelled', gigId, { gigId })
  return view
}
