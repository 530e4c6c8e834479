/**
 * The employer offers a seat to one who applied; the worker takes it by accepting, first come first served.
 */
import type { ParsedInput } from '@/contract/actions'
import { type ApplicationState, applicationStates } from '@/domain/gigs/application-states'
import { openToWorkers } from '@/domain/gigs/validity'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { applicationIdOf, applications, gigs } from '../repository'

type Input = ParsedInput<'gigs.chooseApplicant'>

/** Refuses a post that is full or over, and somebody who has not applied or has been decided on. */
export async function chooseApplicant(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly state: ApplicationState } | Refusal> {
  const { gigId, workerId } = call.input
  const gig = await unit.get(gigs, gigId)
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  const open = openToWorkers(gig, call.now)
  if (isRefusal(open)) return open
  const id = applicationIdOf(gigId, workerId)
  const application = await unit.get(applications, id)
  if (!application) return refuse('gigs.application.unknown', houseRule('C-08'))
  if (!applicationStates.may(application.state, 'offered')) {
    return refuse('gigs.application.closed', houseRule('C-08'), { state: application.state })
  }
  const offered = applicationStates.move(application, 'offered')
  unit.save(applications, id, offered)
  return { state: offered.state }
}
