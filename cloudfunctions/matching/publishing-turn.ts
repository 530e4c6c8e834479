/** Publishes what followed a round: its parts first, then one transaction with the round and the pointer. */
import type { RoundPage } from '@/contract/round-views'
import type { Instant } from '@/domain/calendar/instant'
import { at } from '@/domain/matching/assignment/columns'
import { dayState } from '@/domain/matching/plan/day-state'
import { eveningRoundAt, roundsEndAt } from '@/domain/matching/plan/plan-day'
import { isThere, lockPlaced } from '@/domain/matching/plan/running-day'
import { eachEdgeOf } from '@/domain/matching/round/edges'
import { gigIdOf } from '@/domain/matching/round/round'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { addMany, removeMany } from '../_kernel/collections'
import { newId } from '../_kernel/identifiers'
import type { Unit } from '../_kernel/unit'
import { gigsOfDay } from '../gigs/reader'
import { changedRanks, follow, type Following, type NewTurn } from './following-day'
import { titlesOf } from './places-of-round'
import { tellGigs } from './publishing-round'
import { inputOf, presentRound } from './reading-round'
import { type MarketDay, pointerIdOf, type Round, roundChunks, roundPointers, rounds } from './repository'
import type { PersonRow } from './round-rows'
import { hashOfMarket, openedDay, packedRunning } from './running-parts'
import { personRows } from './working-out-round'

export interface PreparedTurn {
  readonly day: MarketDay
  /** The round as it will be, with what has followed. */
  readonly round: Round
  readonly turn: number
  readonly placements: NewTurn['step']['placements']
  readonly startOf: (gigId: string) => number
  /** Chunks that nobody reads any more once this turn stands. */
  readonly outdated: readonly string[]
}

/** Place in the order in which those who wait are called, from 1; as in a round, and null without any gig. */
function standbyOf({ opened: { day } }: Following, { step }: NewTurn, rank: number): number | null {
  const best = (one: number): number => {
    let most = 0
    eachEdgeOf(step.instance, one, (_, value) => (most = Math.max(most, value)))
    return most
  }
  const own = best(rank)
  if (own === 0 || at(step.solution.gigOf, rank) >= 0) return null
  const isBefore = (one: number) => best(one) > own || (best(one) === own && one < rank)
  const before = day.people.filter(
    (_, one) => isThere(day, one) && at(step.solution.gigOf, one) < 0 && isBefore(one),
  )
  return before.length + 1
}

/** A fresh row with a true reason for everybody for whom something has changed. */
function rowsOf(following: Following, turn: NewTurn): readonly PersonRow[] {
  const { opened, gigs, round, now } = following
  const { day } = opened
  const { step, people } = turn
  const places = day.places.map((place, gig) => ({ ...place, seats: at(step.instance.seats, gig) }))
  const list = [...gigs.values()]
  const gathered = {
    input: { ...day.input, people: day.people, places },
    names: {
      nameMasked: new Map([...people].map(([id, { nameMasked }]) => [id, nameMasked])),
      titles: new Map(list.flatMap((gig) => titlesOf(gig))),
      employerNames: new Map(list.map(({ gigId, employerName }) => [gigId, employerName])),
      present: new Set([...people].flatMap(([id, { present }]) => (present ? [id] : []))),
    },
    gigs: new Map(places.map((place) => [gigIdOf(place), place])),
    offers: [],
  }
  const { instance, solution, placements } = step
  const alone = { companies: [], unled: new Set<number>(), free: { instance, solution } }
  const certificate = { primal: solution.value, dual: solution.value, isOptimal: true, violations: [] }
  const worked = { first: { instance, solution, placements, certificate, ...alone }, placements }
  const only = changedRanks(following, turn)
  const ranks = [...only].sort((one, other) => one - other)
  const rows = personRows({ gathered, worked, roundId: round.roundId, madeAt: now, only })
  return rows.map((row, index) => ({ ...row, standby: standbyOf(following, turn, ranks[index] ?? -1) }))
}

const isDue = (workOn: MarketDay['workOn'], now: Instant): boolean =>
  eveningRoundAt(workOn) <= now && now < roundsEndAt(workOn)

async function storedTurn(following: Following, turn: NewTurn): Promise<PreparedTurn> {
  const { round, opened, now, day } = following
  const rows = rowsOf(following, turn)
  lockPlaced(opened.day, turn.step)
  const state = dayState(opened.day)
  const { looks, step } = turn
  const latest = { at: now, looks, placements: step.placements, marketHash: hashOfMarket(state) }
  const merged = new Map([...opened.rows, ...rows.map((row) => [row.id, row] as const)])
  const texts = packedRunning({ turns: [...opened.turns, latest], rows: merged }, state)
  const number = (round.running?.turn ?? 0) + 1
  const attempt = newId()
  const chunks = texts.map((text, index) => ({
    _id: `${round.roundId}:${attempt}:${index}`,
    roundId: round.roundId,
    text,
  }))
  await addMany(roundChunks, chunks)
  const { chunkIds = [], formerChunkIds = [] } = round.running ?? {}
  const running = { turn: number, at: now, chunkIds: chunks.map(({ _id }) => _id), formerChunkIds: chunkIds }
  const starts = new Map(opened.day.places.map((place) => [gigIdOf(place), place.startMinute]))
  return {
    day,
    round: { ...round, running },
    turn: number,
    placements: step.placements,
    startOf: (gigId) => starts.get(gigId) ?? 0,
    outdated: formerChunkIds,
  }
}

/** Undefined when no round of the day stands, or nothing has changed for these people. */
export async function prepareTurn(
  day: MarketDay,
  personIds: readonly string[],
  now: Instant,
): Promise<PreparedTurn | undefined> {
  if (!isDue(day.workOn, now)) return undefined
  const round = await presentRound(day)
  if (!round) return undefined
  const [input, gigs] = await Promise.all([inputOf(round), gigsOfDay({ ...day, now })])
  const opened = await openedDay(round, input)
  const following = { round, day, opened, gigs: new Map(gigs.map((gig) => [gig.gigId, gig])), now }
  const turn = await follow(following, personIds)
  return turn && storedTurn(following, turn)
}

/** Refuses when another round or another turn was faster; then it is looked at anew. */
export async function publishTurn(unit: Unit, prepared: PreparedTurn): Promise<Refusal | undefined> {
  const { day, round, turn, placements, startOf } = prepared
  const id = pointerIdOf(day)
  const pointer = await unit.get(roundPointers, id)
  const stands = pointer?.roundId === round.roundId && (pointer.turn ?? 0) === turn - 1
  if (!pointer || !stands)
    return refuse('matching.round.overtaken', houseRule('C-05'), { number: pointer?.number ?? 0 })
  unit.save(roundPointers, id, { ...pointer, turn })
  await unit.get(rounds, round.roundId)
  unit.save(rounds, round.roundId, round)
  const { roundId } = round
  const subject = `${roundId}:after:${turn}`
  tellGigs(unit, { roundId, subject, workOn: day.workOn, placements, startOf })
  return undefined
}

/** After a turn: takes away what nobody reads any more; of a turn that came second, its own parts. */
export async function tidyTurn({ round, outdated }: PreparedTurn, isPublished: boolean): Promise<void> {
  await removeMany(roundChunks, isPublished ? outdated : (round.running?.chunkIds ?? []))
}

/** What the desk is told of what followed a round. */
export const followedView = ({ running }: Round): RoundPage['followed'] =>
  running ? { turns: running.turn, at: running.at } : null
