/** Proves that the points of a pair, counted in three pieces, are the one score. */
import fc from 'fast-check'
import { metresTo } from '@/domain/matching/round/limits'
import { pairFacts, scorer } from '@/domain/matching/round/scoring'
import { suiting, suitingFigures } from '@/domain/matching/utility'
import { propertyRuns, propertySeed } from '../../../property-runs'
import { anyRound, person, place, workOn } from './rounds'

it('scores a pair of a named trade as the list does', () => {
  const score = scorer(workOn, suitingFigures(workOn))
  fc.assert(
    fc.property(anyRound, ({ people, places }) => {
      for (const one of people)
        for (const gig of places.filter(({ trade }) => one.trades.includes(trade)))
          expect(score.ofPerson(one) + score.ofPay(gig) + score.ofMetres(metresTo(one, gig))).toBe(
            suiting(pairFacts(one, gig, workOn), workOn).score,
          )
    }),
    { numRuns: propertyRuns(200), seed: propertySeed(43) },
  )
})

it('takes the facts of a pair from the person, the gig and the wage guide', () => {
  expect(pairFacts(person, place, workOn)).toMatchObject({
    distanceMetres: 0,
    hourlyPayFen: 2_500,
    knowsTrade: true,
    waitingDays: 2,
  })
})
