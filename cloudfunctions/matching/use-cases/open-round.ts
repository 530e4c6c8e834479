/**
 * The desk of a market's day: who is there, what is free, what the last round gave, and why for everybody.
 */
import type { ParsedInput } from '@/contract/actions'
import type { RoundPage, RoundPersonView, RoundPlaceView } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { count, search } from '../../_kernel/collections'
import { shownName } from '../../_kernel/person'
import { readPersons } from '../../accounts/reader'
import { freeSeats, type Gig, gigsOfDay, liveOffersOf } from '../../gigs/reader'
import { countWaiting, readMarket } from '../../markets/reader'
import { crewStates } from '../crew-states'
import { answersOf } from '../gathering-round'
import { headView } from '../publishing-round'
import { followedView } from '../publishing-turn'
import { peopleOf, presentRound } from '../reading-round'
import { type MarketDay, type OfferAnswer, registrations, type Round, rounds } from '../repository'
import { answersByPair, personView, placeView, type Since } from '../round-page'

type Input = ParsedInput<'matching.openRound'>

const mostRounds = 50

const roundsOf = ({ marketId, workOn }: MarketDay) =>
  search(rounds, { where: { marketId, workOn }, orderBy: [['number', 'desc']], limit: mostRounds })

interface Rows {
  readonly people: readonly RoundPersonView[]
  readonly places: readonly RoundPlaceView[]
  readonly total: number
}

/** Gigs of the day in the order of their start, with the names of all who are coming or were asked. */
async function placeRows({ skip, limit }: Input, since: Since): Promise<Rows> {
  const all = [...since.gigs.values()]
  const page = all.slice(skip, skip + limit)
  const asked = page.flatMap((gig) => [...crewStates(gig, since.answers, since.now).keys()])
  const people = await readPersons([...new Set(asked)])
  const names = new Map([...people].map(([id, person]) => [id, shownName(person)]))
  return { people: [], places: page.map((gig) => placeView(gig, names, since)), total: all.length }
}

async function rowsOf(input: Input, round: Round | undefined, since: Since): Promise<Rows> {
  const { part, skip, limit } = input
  if (limit === 0) return { people: [], places: [], total: 0 }
  if (part === 'places') return placeRows(input, since)
  const people = round ? await peopleOf(round) : []
  const page = people.slice(skip, skip + limit)
  return { people: page.map((row) => personView(row, since)), places: [], total: people.length }
}

async function countsOf(call: Call<Input>, gigs: readonly Gig[], answered: readonly OfferAnswer[]) {
  const { marketId, workOn } = call.input
  const [registered, present] = await Promise.all([
    count(registrations, { marketId, workOn, state: 'registered' }),
    countWaiting(marketId, call.now),
  ])
  const having = (wanted: OfferAnswer['state']) => answered.filter(({ state }) => state === wanted).length
  return {
    registered,
    present,
    openSeats: gigs.reduce((sum, gig) => sum + freeSeats(gig, call.now), 0),
    offered: liveOffersOf(gigs, call.now).length,
    accepted: having('accepted'),
    declined: having('declined'),
    passed: having('passed'),
  }
}

/** Refuses a market that is not in the directory. */
export async function openRound(call: Call<Input>): Promise<RoundPage | Refusal> {
  const { input, now } = call
  const { marketId, workOn } = input
  const [market, gigs, answered, round, all] = await Promise.all([
    readMarket(marketId),
    gigsOfDay({ marketId, workOn, now }),
    answersOf(input),
    presentRound(input),
    roundsOf(input),
  ])
  if (!market) return refuse('markets.market.unknown', houseRule('A-11'))
  const known = new Map(gigs.map((gig) => [gig.gigId, gig]))
  const since = {
    ...{ now, gigs: known, roundId: round?.roundId },
    ...{ answers: answered, answered: answersByPair(answered) },
  }
  const earlier = all.filter(({ roundId }) => roundId !== round?.roundId)
  return {
    market: { marketId, marketName: market.name },
    workOn,
    counts: await countsOf(call, gigs, answered),
    round: round ? headView(round) : null,
    followed: round ? followedView(round) : null,
    earlier: earlier.map(({ roundId, number, at }) => ({ roundId, number, at })),
    ...(await rowsOf(input, round, since)),
  }
}
