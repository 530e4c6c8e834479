/** The facts by which one gig and one person are compared: place, pay, trade and word kept. */
import type { Day } from '@/domain/calendar/day'
import { distanceMetres, type Point } from '@/domain/matching/distance'
import type { SuitingFacts } from '@/domain/matching/utility'
import { mustBeInForce } from '@/domain/policy/policy-row'
import type { TradeKey } from '@/policies/trades'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import type { Person } from '../_kernel/person'
import { type Gig, hourlyPayFen } from '../gigs/reader'
import type { History } from './history'

const guidePayFen = (trade: TradeKey, on: Day) => mustBeInForce(wageGuideRows, 'wage.guide', on).value[trade]

export interface Pair {
  readonly gig: Gig
  readonly person: Person
  readonly history: History
  /** Where the person is; null when they did not say. */
  readonly place: Point | null
  readonly today: Day
}

/** Metres from the person to the gig; null when the person did not say where they are. */
export const metresBetween = (place: Point | null, gig: Point): number | null =>
  place === null ? null : distanceMetres({ from: place, to: gig })

export const suitingFacts = ({ gig, person, history, place, today }: Pair): SuitingFacts => ({
  ...history,
  distanceMetres: metresBetween(place, gig),
  hourlyPayFen: hourlyPayFen(gig),
  guidePayFen: guidePayFen(gig.trade, today),
  knowsTrade: person.trades.includes(gig.trade),
})
