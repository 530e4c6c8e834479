/** Proves that what the card promises never to use has no place in the facts of a score or of a person. */
import { neverUsed, roundLimits } from '@/domain/matching/plan/algorithm-facts'
import { pairFacts } from '@/domain/matching/round/scoring'
import { person, place, workOn } from '../round/rounds'

it('names what no field of a round holds', () => {
  const fields = [...Object.keys(pairFacts(person, place, workOn)), ...Object.keys(person)]
  expect(neverUsed.length).toBeGreaterThan(6)
  expect(fields.filter((field) => (neverUsed as readonly string[]).includes(field))).toEqual([])
})

it('names each limit once', () => {
  expect(new Set(roundLimits).size).toBe(roundLimits.length)
})
