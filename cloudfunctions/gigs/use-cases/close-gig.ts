/** The employer needs nobody more: the post leaves every list, and who is booked stays booked. */
import type { ParsedInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import type { Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeGig } from '../changing-gig'

type Input = ParsedInput<'gigs.closeGig'>

export const closeGig = (call: Call<Input>, unit: Unit): Promise<GigView | Refusal> =>
  changeGig(unit, { gigId: call.input.gigId, to: 'closed' })
