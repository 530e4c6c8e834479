/** Which of the planned days the first page speaks of. */
import type { WorkerHome } from '@/contract/matching'
import type { PlannedDay } from '@/contract/round-views'

export interface PlanLine {
  readonly kind: 'offered' | 'said' | 'ask'
  readonly workOn: PlannedDay['workOn']
}

const hasOffer = ({ offers }: PlannedDay): boolean => offers.some(({ state }) => state === 'open')
const isSaid = ({ free }: PlannedDay): boolean => free?.state === 'registered' || free?.state === 'arrived'

/**
 * An offer comes first, today's before tomorrow's; then the question about the later day, until it is said.
 */
export function lineOf(plan: WorkerHome['plan']): PlanLine | undefined {
  const offered = plan.find(hasOffer)
  if (offered) return { kind: 'offered', workOn: offered.workOn }
  const last = plan.at(-1)
  return last && { kind: isSaid(last) ? 'said' : 'ask', workOn: last.workOn }
}
