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
import { at } from '../assignment/columns'
import type { Instance } from '../assignment/instance'
import { suitingFigures } from '../utility'
import { eachEdgeOf, heldBy } from './edges'
import { crewsToLead, placesUnled, withLeads } from './led-crews'
import { roundInstance } from './open-pairs'
import { gigIdOf, type Placement, type RoundInput, type RoundPerson, type RoundPlace } from './round'
import type { RoundResult } from './round'
import { solveTogether, type Together } from './solve-together'

function valueOf({ instance, solution }: Together, one: number): number {
  let value = 0
  eachEdgeOf(instance, one, (gig, own) => (value = gig === heldBy(solution, one) ? own : value))
  return value
}

const placementsOf = ({ people, places }: RoundInput, solved: Together): readonly Placement[] =>
  people.flatMap(({ id }, one): Placement[] => {
    const place = places[heldBy(solved.solution, one)]
    if (!place) return []
    const part = place.part ? { part: place.part.key } : {}
    return [{ personId: id, gigId: gigIdOf(place), ...part, value: valueOf(solved, one) }]
  })

function withoutSeats(instance: Instance, places: ReadonlySet<number>): Instance {
  if (places.size === 0) return instance
  return { ...instance, seats: instance.seats.map((seats, place) => (places.has(place) ? 0 : seats)) }
}

/**
 * Solves a round and proves it; a round that is not proved optimal is a fault and is never published.
 * `figures` are other weights than those of the day.
 */
export function solveRound(input: RoundInput, figures = suitingFigures(input.workOn)): RoundResult {
  const open = roundInstance(input, figures)
  const crews = crewsToLead(input)
  const unled = new Set<number>()
  for (;;) {
    const solved = solveTogether(input, withoutSeats(open, unled), (instance, solution) =>
      withLeads(crews, instance, solution),
    )
    const waiting = placesUnled(crews, solved.solution.gigOf)
    for (const place of waiting) unled.add(place)
    if (waiting.length > 0) continue
    const certificate = certify(solved.free.instance, solved.free.solution)
    must(certificate.isOptimal, `a round is proved: ${certificate.violations.join(', ')}`)
    return { ...solved, certificate, placements: placementsOf(input, solved), unled }
  }
}

/** Longest that one half of a day's work may be, so that two halves together stay within one long shift. */
const halfMinutes = 360

const isHalf = ({ startMinute, endMinute }: RoundPlace): boolean => endMinute - startMinute <= halfMinutes

/** A part of a crew lacks no lead any more when the first half has given it one. */
const partAfter = ({ part }: RoundPlace, led: ReadonlySet<string>) =>
  part && { part: { ...part, lacksLead: part.lacksLead && !led.has(part.gigId) } }

/**
 * What is left for a second half: those who got a half day in this round, and the free seats of half days.
 * Nobody without work is passed over by it: to whom a free seat is open, the first half has given one.
 */
export function secondHalf(
  { groups, ...input }: RoundInput,
  { instance, solution }: RoundResult,
): RoundInput {
  const taken = new Map<number, number>()
  solution.gigOf.forEach((gig) => taken.set(gig, (taken.get(gig) ?? 0) + 1))
  const people = input.people.flatMap((person, one): RoundPerson[] => {
    const gig = input.places[solution.gigOf[one] ?? -1]
    if (!gig || !isHalf(gig)) return []
    return [{ ...person, busy: [...person.busy, { from: gig.startMinute, to: gig.endMinute }] }]
  })
  const led = new Set(
    input.places.filter(({ part }, gig) => part?.isLead === true && taken.has(gig)).map(gigIdOf),
  )
  const places = input.places.flatMap((place, gig): RoundPlace[] => {
    const seats = at(instance.seats, gig) - (taken.get(gig) ?? 0)
    return seats > 0 && isHalf(place) ? [{ ...place, seats, ...partAfter(place, led) }] : []
  })
  return { ...input, people, places }
}
