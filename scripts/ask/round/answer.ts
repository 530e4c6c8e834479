/** Solves the round that was asked about with the rules of the function, and says why for everybody. */
import { whySentence } from '@/copy/zh/round-reasons'
import { millisecondsOf } from '@/domain/calendar/instant'
import { startOfDay } from '@/domain/calendar/day'
import { certify } from '@/domain/matching/assignment/certificate'
import type { Instance } from '@/domain/matching/assignment/instance'
import { solve } from '@/domain/matching/assignment/solve'
import { edgesOf } from '@/domain/matching/retrieval/edges'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { gigColumns } from '@/domain/matching/retrieval/gig-columns'
import { gigIndex } from '@/domain/matching/retrieval/gig-index'
import type { Seeker } from '@/domain/matching/retrieval/seeker'
import { decidingPart } from '@/domain/matching/round/deciding-part'
import { roundFigures } from '@/domain/matching/round/figures'
import type { RoundInput, RoundPerson } from '@/domain/matching/round/round'
import { pairFacts } from '@/domain/matching/round/scoring'
import { type Why, whyTeller } from '@/domain/matching/round/why'
import { suitingBy, type SuitingFigures, suitingFigures } from '@/domain/matching/utility'
import type { RoundQuestion } from './question'

const minutesBefore = ({ workOn }: RoundInput): number => millisecondsOf(startOfDay(workOn)) / 60_000

function seekerOf(person: RoundPerson, midnight: number): Seeker {
  const { place, trades, history, certificates, radiusMetres, wageFloorFen, free } = person
  return {
    ...{ place, trades, history, certificates, radiusMetres, wageFloorFen },
    fromMinute: midnight,
    free: { from: midnight + free.from, to: midnight + free.to },
    busy: [],
    passedOver: new Set(),
    isTradeClosed: () => false,
    closedRails: [],
  }
}

/** The columns of the round: what is open to each person, and what the pair is worth. */
export function instanceFor(input: RoundInput, figures: SuitingFigures): Instance {
  const midnight = minutesBefore(input)
  const columns = gigColumns(
    input.places.map(({ startMinute, endMinute, seats, ...place }) => ({
      ...place,
      startsAtMinute: midnight + startMinute,
      lengthMinutes: endMinute - startMinute,
      freeSeats: seats,
      eligiblePeople: 0,
    })),
  )
  const index = gigIndex(columns, retrievalFigures(input.workOn, figures))
  return edgesOf(
    index,
    input.people.map((person) => seekerOf(person, midnight)),
  )
}

/** The part in which the lowest holder leads, where somebody else has the seat that was wished for. */
function decidedBy({ input, figures }: Scene, why: Why, person: RoundPerson) {
  const [wished, other] = 'other' in why ? [input.places[why.wished], input.people[why.other]] : []
  if (!wished || !other) return null
  const parts = (one: RoundPerson) => suitingBy(pairFacts(one, wished, input.workOn), figures).parts
  return decidingPart(parts(person), parts(other))
}

interface Scene {
  readonly input: RoundInput
  readonly figures: SuitingFigures
}

function reasonOf(scene: Scene, why: Why, person: RoundPerson) {
  const idOf = (gig: number | null) => (gig === null ? null : (scene.input.places[gig]?.id ?? null))
  const gigId = 'gig' in why ? idOf(why.gig) : null
  const wishedId = 'wished' in why ? idOf(why.wished) : null
  const deciding = decidedBy(scene, why, person)
  const sentence = whySentence({ why, gigTitle: gigId, wishedTitle: wishedId, deciding, change: null })
  const otherId = 'other' in why ? (scene.input.people[why.other]?.id ?? null) : null
  return { kind: why.kind, wishedId, otherId, deciding, sentence }
}

export function answerOf({ input, weights }: RoundQuestion) {
  const inForce = suitingFigures(input.workOn)
  const figures: SuitingFigures = weights ? { ...inForce, weights, policyRowIds: [] } : inForce
  const instance = instanceFor(input, figures)
  const solution = solve(instance)
  const why = whyTeller(instance, solution)
  const assignment = input.people.map((person, one) => {
    const gig = input.places[solution.gigOf[one] ?? -1]
    const facts = gig && pairFacts(person, gig, input.workOn)
    return {
      workerId: person.id,
      gigId: gig?.id ?? null,
      suiting: facts ? suitingBy(facts, figures) : null,
      profit: solution.profit[one] ?? 0,
      reason: reasonOf({ input, figures }, why(one), person),
    }
  })
  return {
    workOn: input.workOn,
    weights: figures.weights,
    policyRowIds: figures.policyRowIds,
    edges: instance.edgeGig.length,
    assignment,
    prices: input.places.map(({ id, seats }, gig) => ({ gigId: id, seats, price: solution.price[gig] ?? 0 })),
    certificate: certify(instance, solution),
    figures: roundFigures(instance, solution),
  }
}

export type RoundAnswer = ReturnType<typeof answerOf>
