/**
 * The desk of a market's day: who is there, what is free, what the last round gave, and why for everybody.
 */
import type { ParsedInput } from '@/contract/actions'
import type { RoundPage, RoundPersonView, RoundPlaceView } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { count, search } from '../../_kernel/collections'
import { freeSeats, type Gig, gigsOfDay, liveOffersOf } from '../../gigs/reader'
import { countWaiting, readMarket } from '../../markets/reader'
import { answersOf } from '../gathering-round'
import { headView } from '../publishing-round'
import { peopleOf, placesOf, presentRound } from '../reading-round'
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

async function rowsOf({ part, skip, limit }: Input, round: Round | undefined, since: Since): Promise<Rows> {
  if (!round || limit === 0) return { people: [], places: [], total: 0 }
  const people = await peopleOf(round)
  if (part === 'people') {
    const page = people.slice(skip, skip + limit)
    return { people: page.map((row) => personView(row, since)), places: [], total: people.length }
  }
  const places = await placesOf(round)
  const names = new Map(people.map(({ id, nameMasked }) => [id, nameMasked]))
  const page = places.slice(skip, skip + limit)
  return { people: [], places: page.map((row) => placeView(row, names, since)), total: places.length }
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
  const since = { now, gigs: known, answered: answersByPair(answered) }
  const earlier = all.filter(({ roundId }) => roundId !== round?.roundId)
  return {
    market: { marketId, marketName: market.name },
    workOn,
    counts: await countsOf(call, gigs, answered),
    round: round ? headView(round) : null,
    earlier: earlier.map(({ roundId, number, at }) => ({ roundId, number, at })),
    ...(await rowsOf(input, round, since)),
  }
}
