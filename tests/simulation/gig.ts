/** Types of one gig that is being played, and what its acts share. */
import type { Citizen } from './citizens'
import type { GigPlan } from './gig-plan'
import type { Stage } from './stage'

export interface Gig {
  readonly stage: Stage
  readonly plan: GigPlan
  readonly gigId: string
}

export const bookingIdOf = (gigId: string, { id }: Citizen) => `booking:${gigId}:${id}`

const reasons = ['临时有事', '天气不好', '孩子发烧', '订单取消了']
export const aReason = ({ city }: Stage): string => city.chance.pick(reasons) ?? '临时有事'

/** Plans an act between two moments, never in the past. */
export function between(
  { stage }: Pick<Gig, 'stage'>,
  [from, to]: readonly [number, number],
  act: () => Promise<unknown>,
): void {
  const { city, agenda } = stage
  const least = Math.max(from, city.clock.now())
  const at = Math.max(least, least + city.chance.below(Math.max(1, Math.floor(to - least))))
  agenda.plan(at, async () => void (await act()))
}
