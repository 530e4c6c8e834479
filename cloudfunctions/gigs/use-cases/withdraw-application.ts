/** A worker takes their name off; a seat they hold already is given back by cancelling the booking. */
import type { ParsedInput } from '@/contract/actions'
import { type ApplicationState, applicationStates } from '@/domain/gigs/application-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { applicationIdOf, applications } from '../repository'

type Input = ParsedInput<'gigs.withdrawApplication'>

/** Refuses when there is nothing to withdraw, or when it has become a booking. */
export async function withdrawApplication(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly state: ApplicationState } | Refusal> {
  const id = applicationIdOf(call.input.gigId, personOf(call)._id)
  const application = await unit.get(applications, id)
  if (!application) return refuse('gigs.application.unknown', houseRule('C-08'))
  if (application.state === 'booked' || !applicationStates.may(application.state, 'withdrawn')) {
    return refuse('gigs.application.closed', houseRule('C-08'), { state: application.state })
  }
  const withdrawn = applicationStates.move(application, 'withdrawn')
  unit.save(applications, id, withdrawn)
  return { state: withdrawn.state }
}
