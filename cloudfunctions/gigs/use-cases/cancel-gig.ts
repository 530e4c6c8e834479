/**
 * The employer calls the gig off: from this moment no seat can be taken, and the news frees everybody who
 * holds one.
 */
import type { ParsedInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeGig } from '../changing-gig'

type Input = ParsedInput<'gigs.cancelGig'>

/** A crew may be larger than one transaction can hold, so bookings are cancelled one by one, by the event. */
export async function cancelGig(call: Call<Input>, unit: Unit): Promise<GigView | Refusal> {
  const { gigId, reason } = call.input
  const facts = { cancelledAt: call.now, cancelReason: reason }
  const view = await changeGig(unit, { gigId, to: 'cancelled', facts })
  if (!isRefusal(view)) unit.emit('gig.cancelled', gigId, { gigId })
  return view
}
