/** People for a gig: those who wait at its market and those who applied, by the same score as theirs. */
import type { ParsedInput } from '@/contract/actions'
import type { RankedWorker } from '@/contract/matching'
import type { Point } from '@/domain/matching/distance'
import { rank } from '@/domain/matching/ranking'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { type Person, shownName } from '../../_kernel/person'
import { readPersons } from '../../accounts/reader'
import { applicantsOf, type Gig, limitsOf, readGig } from '../../gigs/reader'
import { presentAt, readMarket } from '../../markets/reader'
import { historiesOf } from '../history'
import { metresBetween, suitingFacts } from '../suiting-facts'

type Input = ParsedInput<'matching.rankWorkers'>

interface Candidates {
  readonly people: readonly Person[]
  readonly presentIds: ReadonlySet<string>
  /** The market, where those present are. */
  readonly place: Point | null
}

async function candidatesFor(gig: Gig, { now }: Call): Promise<Candidates> {
  const [present, applicants, market] = await Promise.all([
    presentAt(gig.marketId, now),
    applicantsOf(gig.gigId),
    readMarket(gig.marketId),
  ])
  const presentIds = new Set(present.map(({ personId }) => personId))
  const found = await readPersons([...presentIds, ...applicants.map(({ workerId }) => workerId)])
  const people = [...found.values()].filter(({ isWorker, _id }) => isWorker && !gig.holders[_id])
  return { people, presentIds, place: market ?? null }
}

/** Whom a limit of law closes the gig to is not in the list; nobody is told who that is. */
export async function rankWorkers(
  call: Call<Input>,
): Promise<{ readonly ranked: readonly RankedWorker[] } | Refusal> {
  const gig = await readGig(call.reads, call.input.gigId)
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  const { people, presentIds, place } = await candidatesFor(gig, call)
  const placeFor = ({ _id }: Person) => (presentIds.has(_id) ? place : null)
  const suitable = people.filter((person) => {
    const distanceMetres = metresBetween(placeFor(person), gig)
    return limitsOf(gig, { person, now: call.now, distanceMetres, otherAnswers: [] }).length === 0
  })
  const histories = await historiesOf(suitable, call.now)
  const candidates = suitable.flatMap((person) => {
    const history = histories.get(person._id)
    if (!history) return []
    const facts = suitingFacts({ gig, person, history, place: placeFor(person), today: call.today })
    return [{ id: person._id, person, facts }]
  })
  const ranked = rank(candidates, call.today).slice(0, call.input.limit)
  return {
    ranked: ranked.map(({ id, person, suiting: { score, parts } }) => ({
      workerId: id,
      nameMasked: shownName(person),
      score,
      parts,
      present: presentIds.has(id),
    })),
  }
}
