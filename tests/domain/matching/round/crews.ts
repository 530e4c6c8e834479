/** Rounds with crews of parts and with groups, drawn so that both often stand in one another's way. */
import fc from 'fast-check'
import type { RoundGroup, RoundInput, RoundPlace } from '@/domain/matching/round/round'
import { anyRound, place } from './rounds'

const anyPart = fc.record({
  seats: fc.integer({ min: 1, max: 2 }),
  skill: fc.constantFrom(null, null, 'cleaner' as const),
  certificate: fc.constantFrom(null, null, 'cooling' as const),
})

/** The parts of one crew as places: the first is its lead's. */
const crewOf = (
  gig: RoundPlace,
  parts: readonly { seats: number; skill: 'cleaner' | null; certificate: 'cooling' | null }[],
) =>
  parts.map(({ seats, skill, certificate }, index): RoundPlace => {
    const asked = { isLead: index === 0, skill, certificate }
    return {
      ...gig,
      id: `${gig.id}:p${index}`,
      seats: index === 0 ? 1 : seats,
      part: { gigId: gig.id, key: `p${index}`, ...asked, lacksLead: true },
    }
  })

/** Some of the gigs are crews with a lead; some people have practice, and there is work enough for them. */
export const anyCrewRound: fc.Arbitrary<RoundInput> = fc
  .tuple(
    anyRound,
    fc.array(fc.array(anyPart, { minLength: 2, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    fc.array(fc.integer({ min: 7, max: 12 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([round, crews, shifts]) => ({
    ...round,
    people: round.people.map((person, index) => ({
      ...person,
      ...{ free: { from: 0, to: 2_880 }, busy: [], radiusMetres: null, wageFloorFen: null },
      trades: [...new Set([...person.trades, 'loader' as const])],
      history: { ...person.history, bookedCount: 12, keptCount: shifts[index] ?? 0 },
    })),
    places: round.places.flatMap((gig, index) =>
      index % 2 === 0 ? crewOf({ ...gig, trade: 'loader' }, crews[index] ?? []) : [gig],
    ),
  }))

/** Up to three groups of two to four of the people, each in one of them only. */
export const withGroups = (rounds: fc.Arbitrary<RoundInput>): fc.Arbitrary<RoundInput> =>
  fc
    .tuple(
      rounds,
      fc.array(fc.tuple(fc.integer({ min: 2, max: 4 }), fc.boolean()), { minLength: 1, maxLength: 3 }),
    )
    .map(([round, wanted]) => {
      let next = 0
      const groups = wanted.map(([size, insists]): RoundGroup => {
        const members = round.people.slice(next, next + size).map(({ id }) => id)
        next += size
        return { members, insists }
      })
      return { ...round, groups: groups.filter(({ members }) => members.length > 0) }
    })

export const lead = (change: Partial<RoundPlace> = {}): RoundPlace => ({
  ...place,
  id: `${place.id}:p0`,
  seats: 1,
  part: {
    ...{ gigId: place.id, key: 'p0', lacksLead: true },
    ...{ isLead: true, skill: null, certificate: null },
  },
  ...change,
})

export const helpers = (change: Partial<RoundPlace> = {}): RoundPlace => ({
  ...place,
  id: `${place.id}:p1`,
  seats: 2,
  part: {
    ...{ gigId: place.id, key: 'p1', lacksLead: true },
    ...{ isLead: false, skill: null, certificate: null },
  },
  ...change,
})
