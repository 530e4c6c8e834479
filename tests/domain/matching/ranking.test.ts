/** Proves that a list does not depend on the order in which it was loaded. */
import fc from 'fast-check'
import { instant } from '@/domain/calendar/instant'
import { plainOrder, rank } from '@/domain/matching/ranking'
import { fixed } from '../fixed'
import { facts, on } from './suiting-facts'

const candidates = [
  { id: 'far', facts: { ...facts, distanceMetres: 9_000 } },
  { id: 'near-b', facts },
  { id: 'near-a', facts },
  { id: 'well-paid', facts: { ...facts, hourlyPayFen: 3_000 } },
]

describe('the ranked list', () => {
  it('stands from best to least, equals by id, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: 4 }), (shuffled) => {
        expect(rank(shuffled, on).map(({ id }) => id)).toEqual(['well-paid', 'near-a', 'near-b', 'far'])
      }),
      fixed(74, 40),
    )
  })

  it('carries score and parts with everything the candidate came with', () => {
    const [first] = rank([{ ...candidates[0], id: 'g', facts, name: 'x' }], on)
    expect(first).toMatchObject({ id: 'g', name: 'x', suiting: { score: 7_628 } })
  })
})

describe('the plain list', () => {
  it('is by start, then by id, and knows no score', () => {
    const later = { id: 'a', startAt: instant('2026-11-24T01:00:00.000Z') }
    const sooner = { id: 'c', startAt: instant('2026-11-24T00:00:00.000Z') }
    const alsoSooner = { ...sooner, id: 'b' }
    expect(plainOrder([later, sooner, alsoSooner]).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
})
