/** Changes the state of one gig through its table, and answers with its view. */
import type { GigView } from '@/contract/gigs'
import { type GigState, gigStates } from '@/domain/gigs/gig-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Unit } from '../_kernel/unit'
import { gigView } from './gig-view'
import { type Gig, gigs } from './repository'
import { shownState } from './shown-state'

export interface Change {
  readonly gigId: string
  readonly to: GigState
  /** What else changes with the state. */
  readonly facts?: Partial<Gig>
}

/**
 * Refuses a gig that does not exist and a change its state does not allow. The view does not ask the book.
 */
export async function changeGig(unit: Unit, { gigId, to, facts = {} }: Change): Promise<GigView | Refusal> {
  const stored = await unit.get(gigs, gigId)
  if (!stored) return refuse('gigs.gig.unknown', houseRule('B-14'))
  const gig = { ...stored, state: shownState(stored) }
  if (!gigStates.may(gig.state, to)) {
    return refuse('gigs.gig.state-does-not-allow', houseRule('C-08'), { state: gig.state, wanted: to })
  }
  const changed = { ...gigStates.move(gig, to), ...facts }
  unit.save(gigs, gigId, changed)
  return gigView(changed, false)
}
