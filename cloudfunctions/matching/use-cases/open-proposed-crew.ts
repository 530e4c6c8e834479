/** An employer sees whom rounds proposed for a gig, who is coming, and who would be called next. */
import type { ParsedInput } from '@/contract/actions'
import type { CrewMember, ProposedCrew } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { shownName } from '../../_kernel/person'
import { readPersons } from '../../accounts/reader'
import { type Gig, liveOffersOf, partViews, readGig, seatPartOf } from '../../gigs/reader'
import { presentAt } from '../../markets/reader'
import { crewStates } from '../crew-states'
import { answersOf } from '../gathering-round'
import { peopleOf, presentRound } from '../reading-round'
import type { OfferAnswer } from '../repository'
import type { PersonRow } from '../round-rows'

type Input = ParsedInput<'matching.openProposedCrew'>

const standbyAtMost = 20

interface Known {
  readonly gig: Gig
  readonly rows: readonly PersonRow[]
  readonly answered: readonly OfferAnswer[]
  readonly present: ReadonlySet<string>
}

async function membersOf(known: Known, now: Call['now']): Promise<readonly CrewMember[]> {
  const states = crewStates(known.gig, known.answered, now)
  const people = await readPersons([...states.keys()])
  const scores = new Map(
    known.rows.flatMap(({ id, offers }) =>
      offers.filter(({ gigId }) => gigId === known.gig.gigId).map(({ value }) => [id, value] as const),
    ),
  )
  return [...states].flatMap(([personId, state]): CrewMember[] => {
    const person = people.get(personId)
    if (!person) return []
    const present = known.present.has(personId)
    const part = seatPartOf(known.gig, personId)
    return [{ nameMasked: shownName(person), state, score: scores.get(personId) ?? null, present, part }]
  })
}

/**
 * Who has no work by the last round and could do this one, best first, equals in the order they are called.
 */
function standbyFor({ gig, rows, present }: Known): ProposedCrew['standby'] {
  const able = rows.flatMap(({ id, nameMasked, standby, couldDo }) => {
    const score = couldDo.find(([gigId]) => gigId === gig.gigId)?.[1]
    return score === undefined || standby === null ? [] : [{ id, nameMasked, standby, score }]
  })
  able.sort((one, other) => other.score - one.score || one.standby - other.standby)
  return able
    .slice(0, standbyAtMost)
    .map(({ id, nameMasked, score }) => ({ nameMasked, score, present: present.has(id) }))
}

export async function openProposedCrew(call: Call<Input>): Promise<ProposedCrew | Refusal> {
  const gig = await readGig(call.reads, call.input.gigId)
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  const [round, answered, presences] = await Promise.all([
    presentRound(gig),
    answersOf(gig),
    presentAt(gig.marketId, call.now),
  ])
  const present = new Set(presences.map(({ personId }) => personId))
  const known = { gig, answered, present, rows: round ? await peopleOf(round) : [] }
  return {
    gigId: gig.gigId,
    headcount: gig.headcount,
    seatsLeft: gig.seatsLeft,
    promised: liveOffersOf([gig], call.now).length,
    parts: partViews(gig),
    round: round ? { number: round.number, at: round.at } : null,
    members: await membersOf(known, call.now),
    standby: standbyFor(known),
  }
}
