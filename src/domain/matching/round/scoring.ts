/**
 * In a round a pair is worth its score and nothing else: no bonus, and no fact that the list does not know.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/scoring.test.ts
 */
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import type { Day } from '../../calendar/day'
import { mustBeInForce } from '../../policy/policy-row'
import { partPoints, type SuitingFacts, type SuitingFigures } from '../utility'
import { metresTo } from './limits'
import type { RoundPerson, RoundPlace } from './round'

/** The facts of a pair, in full, for the parts and the reasons. */
export const pairFacts = (person: RoundPerson, gig: RoundPlace, on: Day): SuitingFacts => ({
  ...person.history,
  distanceMetres: metresTo(person, gig),
  hourlyPayFen: gig.hourlyPayFen,
  guidePayFen: mustBeInForce(wageGuideRows, 'wage.guide', on).value[gig.trade],
  knowsTrade: person.trades.includes(gig.trade),
})

const ofNobody: SuitingFacts = {
  distanceMetres: null,
  hourlyPayFen: 0,
  guidePayFen: 1,
  knowsTrade: true,
  bookedCount: 0,
  keptCount: 0,
  arrivalCount: 0,
  inTimeCount: 0,
  waitingDays: 0,
}

/** Counts the same sum as `suiting`, with what does not change from pair to pair counted once. */
export function scorer(on: Day, figures: SuitingFigures) {
  const guide = mustBeInForce(wageGuideRows, 'wage.guide', on).value
  return {
    /** Points that a person brings to each gig of their own trades. */
    ofPerson({ history }: RoundPerson): number {
      const facts = { ...ofNobody, ...history }
      const parts = ['skill', 'reliability', 'waitingDays', 'punctuality'] as const
      return parts.reduce((sum, part) => sum + partPoints(part, facts, figures), 0)
    },
    /** Points of the pay of a gig. */
    ofPay: ({ trade, hourlyPayFen }: RoundPlace): number =>
      partPoints('wage', { ...ofNobody, hourlyPayFen, guidePayFen: guide[trade] }, figures),
    /** Points of a distance. */
    ofMetres: (metres: number | null): number =>
      partPoints('distance', { ...ofNobody, distanceMetres: metres }, figures),
  }
}
