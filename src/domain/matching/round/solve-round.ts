/**
 * A round gives all free seats to all free people at once, so that no other giving would suit better in
 * all.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/solve-round.test.ts
 */
import { must } from '../../policy/must'
import { certify } from '../assignment/certificate'
import { solve } from '../assignment/solve'
import { roundInstance } from './open-pairs'
import type { Placement, RoundInput, RoundPerson, RoundPlace, RoundResult } from './round'

function valueOf({ instance, solution }: Pick<RoundResult, 'instance' | 'solution'>, one: number): number {
  return (solution.profit[one] ?? 0) + (solution.price[solution.gigOf[one] ?? instance.gigCount] ?? 0)
}

/** Solves a round and proves it; a round that is not proved optimal is a fault and is never published. */
export function solveRound(input: RoundInput): RoundResult {
  const instance = roundInstance(input)
  const solution = solve(instance)
  const certificate = certify(instance, solution)
  must(certificate.isOptimal, `a round is proved: ${certificate.violations.join(', ')}`)
  const placements = input.people.flatMap(({ id }, one): Placement[] => {
    const gig = input.places[solution.gigOf[one] ?? -1]
    return gig ? [{ personId: id, gigId: gig.id, value: valueOf({ instance, solution }, one) }] : []
  })
  return { instance, solution, certificate, placements }
}

/** Longest that one half of a day's work may be, so that two halves together stay within one long shift. */
const halfMinutes = 360

const isHalf = ({ startMinute, endMinute }: RoundPlace): boolean => endMinute - startMinute <= halfMinutes

/**
 * What is left for a second half: those who got a half day in this round, and the free seats of half days.
 * Nobody without work is passed over by it: to whom a free seat is open, the first half has given one.
 */
export function secondHalf(input: RoundInput, { solution }: RoundResult): RoundInput {
  const taken = new Map<number, number>()
  solution.gigOf.forEach((gig) => taken.set(gig, (taken.get(gig) ?? 0) + 1))
  const people = input.people.flatMap((person, one): RoundPerson[] => {
    const gig = input.places[solution.gigOf[one] ?? -1]
    if (!gig || !isHalf(gig)) return []
    return [{ ...person, busy: [...person.busy, { from: gig.startMinute, to: gig.endMinute }] }]
  })
  const places = input.places.flatMap((place, gig): RoundPlace[] => {
    const seats = place.seats - (taken.get(gig) ?? 0)
    return seats > 0 && isHalf(place) ? [{ ...place, seats }] : []
  })
  return { ...input, people, places }
}
