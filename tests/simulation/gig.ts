/** Types of one gig that is being played, and what its acts share. */
import type { Citizen } from './citizens'
import type { GigPlan } from './gig-plan'
import { beijingDay, type Stage, wholeDay } from './stage'

export interface Gig {
  readonly stage: Stage
  readonly plan: GigPlan
  readonly gigId: string
}

export const bookingIdOf = (gigId: string, { id }: Citizen) => `booking:${gigId}:${id}`

const reasons = ['临时有事', '天气不好', '孩子发烧', '订单取消了']
export const aReason = ({ city }: Stage): string => city.chance.pick(reasons) ?? '临时有事'

/** The last second of the Beijing day, or the first moment of the next; never in the past. */
function atMidnight(drawn: number, least: number): number {
  const midnight = Date.parse(`${beijingDay(drawn)}T00:00:00+08:00`) + wholeDay
  return Math.max(least, midnight - (drawn % 2) * 1_000)
}

/** Plans an act between two moments, never in the past; now and then on the edge of a day. */
export function between(
  { stage }: Pick<Gig, 'stage'>,
  [from, to]: readonly [number, number],
  act: () => Promise<unknown>,
): void {
  const { city, agenda } = stage
  const least = Math.max(from, city.clock.now())
  const drawn = least + city.chance.below(Math.max(1, Math.floor(to - least)))
  const at = city.chance.happens(0.04) ? atMidnight(drawn, least) : drawn
  agenda.plan(at, async () => void (await act()))
}
