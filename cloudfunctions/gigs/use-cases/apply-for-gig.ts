/** A worker puts their name down for a gig whose employer chooses; nobody is promised anything yet. */
import type { ParsedInput } from '@/contract/actions'
import { type ApplicationState, applicationStates } from '@/domain/gigs/application-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { type Application, applicationIdOf, applications, type Gig, gigs } from '../repository'
import { refusedToWork } from '../suitable'

type Input = ParsedInput<'gigs.applyForGig'>

/** The application as it is now sent; a withdrawn one may be sent again, a declined one may not. */
function applied(call: Call<Input>, before: Stored<Application> | undefined): Application | Refusal {
  const { gigId } = call.input
  if (!before) return { gigId, workerId: personOf(call)._id, state: 'applied', appliedAt: call.now }
  if (before.state === 'applied' || before.state === 'offered') return before
  return applicationStates.may(before.state, 'applied')
    ? { ...applicationStates.move(before, 'applied'), appliedAt: call.now }
    : refuse('gigs.application.closed', houseRule('C-08'), { state: before.state })
}

function refusedToApply(gig: Gig | undefined, call: Call<Input>): Refusal | undefined {
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  if (gig.hiring === 'instant') return refuse('gigs.application.not-needed', houseRule('C-01'))
  return refusedToWork(gig, personOf(call), call.now)
}

/**
 * Refuses a gig that is taken at once, one that is closed to this person, and an application already decided.
 */
export async function applyForGig(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly state: ApplicationState } | Refusal> {
  const { gigId } = call.input
  const refusal = refusedToApply(await unit.get(gigs, gigId), call)
  if (refusal) return refusal
  const id = applicationIdOf(gigId, personOf(call)._id)
  const before = await unit.get(applications, id)
  const application = applied(call, before)
  if ('refused' in application) return application
  if (before) unit.save(applications, id, application)
  else unit.create(applications, id, application)
  return { state: application.state }
}
