/** Solves the round that was asked about with the rules of the function, and says why for everybody. */
import { whySentence } from '@/copy/zh/round-reasons'
import { decidingPart } from '@/domain/matching/round/deciding-part'
import { entryScores } from '@/domain/matching/round/entry-scores'
import { roundFigures } from '@/domain/matching/round/figures'
import { nearestChange } from '@/domain/matching/round/nearest-change'
import {
  placeIdOf,
  type RoundInput,
  type RoundPerson,
  type RoundPlace,
  type RoundResult,
} from '@/domain/matching/round/round'
import { pairFacts } from '@/domain/matching/round/scoring'
import { secondHalf, solveRound } from '@/domain/matching/round/solve-round'
import { type Why, whyTeller } from '@/domain/matching/round/why'
import { suitingBy, type SuitingFigures, suitingFigures } from '@/domain/matching/utility'
import type { RoundQuestion } from './question'

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
  readonly entry: Int32Array
}

/** The one change that alone would have given work; for who has none and was passed. */
function changeFor({ input, figures, entry }: Scene, why: Why, person: RoundPerson) {
  const wished = 'wished' in why ? input.places[why.wished] : undefined
  if (!('other' in why) || why.gig !== null || !wished) return null
  const facts = pairFacts(person, wished, input.workOn)
  return nearestChange({ facts, entryScore: entry[why.wished] ?? 0, figures })
}

function reasonOf(scene: Scene, why: Why, person: RoundPerson) {
  const idOf = (gig: number | null) => (gig === null ? null : (scene.input.places[gig]?.id ?? null))
  const gigId = 'gig' in why ? idOf(why.gig) : null
  const wishedId = 'wished' in why ? idOf(why.wished) : null
  const deciding = decidedBy(scene, why, person)
  const change = changeFor(scene, why, person)
  const sentence = whySentence({ why, gigTitle: gigId, wishedTitle: wishedId, deciding, change })
  const otherId = 'other' in why ? (scene.input.people[why.other]?.id ?? null) : null
  return { kind: why.kind, wishedId, otherId, deciding, change, sentence }
}

const suited = (person: RoundPerson, place: RoundPlace | undefined, { input, figures }: Scene) =>
  place ? suitingBy(pairFacts(person, place, input.workOn), figures) : null

/** Second halves of the day, for those to whom the round gave a first one. */
const secondHalves = ({ placements }: RoundResult) =>
  placements.map(({ personId, value, ...place }) => ({ workerId: personId, gigId: placeIdOf(place), value }))

export function answerOf({ input, weights }: RoundQuestion) {
  const inForce = suitingFigures(input.workOn)
  const figures: SuitingFigures = weights ? { ...inForce, weights, policyRowIds: [] } : inForce
  const first = solveRound(input, figures)
  const { instance, solution, free, certificate } = first
  const second = solveRound(secondHalf(input, first), figures)
  const why = whyTeller(instance, solution, first)
  const scene = { input, figures, entry: entryScores(free.instance, free.solution) }
  const assignment = input.people.map((person, one) => {
    const place = input.places[solution.gigOf[one] ?? -1]
    return {
      workerId: person.id,
      gigId: place?.id ?? null,
      suiting: suited(person, place, scene),
      profit: solution.profit[one] ?? 0,
      reason: reasonOf(scene, why(one), person),
    }
  })
  return {
    workOn: input.workOn,
    weights: figures.weights,
    policyRowIds: figures.policyRowIds,
    edges: instance.edgeGig.length,
    assignment,
    secondHalf: secondHalves(second),
    prices: input.places.map(({ id, seats }, gig) => ({ gigId: id, seats, price: solution.price[gig] ?? 0 })),
    certificate,
    figures: roundFigures(instance, solution),
  }
}

export type RoundAnswer = ReturnType<typeof answerOf>
