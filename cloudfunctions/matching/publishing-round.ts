/**
 * Publishes a round: first all of its chunks, then one transaction with its head and the pointer to it, so
 * that a reader finds either the former round whole or the new one.
 */
import type { RoundHead } from '@/contract/round-views'
import { instantAt } from '@/domain/calendar/day'
import { type Instant, millisecondsOf } from '@/domain/calendar/instant'
import { offerEndsAt } from '@/domain/matching/plan/plan-day'
import type { Placement, RoundResult } from '@/domain/matching/round/round'
import { roundFigures } from '@/domain/matching/round/figures'
import { shortageByTrade } from '@/domain/matching/round/shortage'
import { suitingFigures } from '@/domain/matching/utility'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { now as clockNow } from '../_kernel/clock'
import { addMany, getOne, removeMany, type Stored } from '../_kernel/collections'
import { newId } from '../_kernel/identifiers'
import { presentReads } from '../_kernel/transact'
import type { Unit } from '../_kernel/unit'
import { type Gathered, gatherRound } from './gathering-round'
import { fingerprint, packed } from './packing'
import { byPlace } from './places-of-round'
import {
  type MarketDay,
  pointerIdOf,
  type Round,
  type RoundChunk,
  roundChunks,
  roundIdOf,
  type RoundPointer,
  roundPointers,
  rounds,
} from './repository'
import { personRows, placeRows, solved, type WorkedOut } from './working-out-round'

export const inputHashOf = ({ input }: Pick<Gathered, 'input'>): string => fingerprint(JSON.stringify(input))

/** Of the assignment and the prices of both halves. */
export function resultHashOf({ first, second }: WorkedOut): string {
  const columns = [first, second].flatMap(({ solution: { gigOf, price, profit } }) => [gigOf, price, profit])
  return fingerprint(...columns.map((column) => JSON.stringify([...column])))
}

interface Parts {
  readonly gathered: Gathered
  readonly worked: WorkedOut
  readonly madeAt: Instant
}

/** Rows in one chunk: a person reads one of them for their own row. */
const rowsOfPeople = 250
const rowsOfInput = 1_000

/**
 * The parts of a round as documents; their ids are fresh, so that two runs at once never write into each
 * other.
 */
function chunksOf(roundId: string, { gathered, worked, madeAt }: Parts) {
  const attempt = newId()
  const chunks: Stored<RoundChunk>[] = []
  const keep = (text: string): string => {
    const id = `${roundId}:${attempt}:${chunks.length}`
    chunks.push({ _id: id, roundId, text })
    return id
  }
  const { people, places } = gathered.input
  const rows = packed(personRows({ gathered, worked, roundId, madeAt }), rowsOfPeople)
  const directory: Round['chunks'] = {
    people: rows.map(({ first, text }) => ({ id: keep(text), first: first.id })),
    places: packed(placeRows(gathered, worked), rowsOfPeople).map(({ text }) => keep(text)),
    inputPeople: packed(people, rowsOfInput).map(({ text }) => keep(text)),
    inputPlaces: packed(places, rowsOfInput).map(({ text }) => keep(text)),
  }
  return { chunks, directory }
}

/** Where hands lack, by the prices of the first half. */
export function shortageOf({ input }: Pick<Gathered, 'input'>, { first }: WorkedOut): RoundHead['shortage'] {
  const { gigOf, price } = first.solution
  const taken = new Map<number, number>()
  gigOf.forEach((gig) => taken.set(gig, (taken.get(gig) ?? 0) + 1))
  const priced = input.places.map(({ trade, seats }, gig) => ({
    trade,
    seats,
    taken: taken.get(gig) ?? 0,
    price: price[gig] ?? 0,
  }))
  return shortageByTrade(priced)
}

/** What nothing can pass that keeps groups together and crews led: the proof, and what groups have. */
const boundOf = ({ certificate, solution }: RoundResult): number =>
  certificate.dual + solution.value - certificate.primal

type Head = Omit<Round, 'timings' | 'roundId' | 'number' | 'resultHash' | 'chunks'>

function headOf({ gathered, worked, madeAt }: Parts, ranBy: RoundHead['ranBy']): Head {
  const { marketId, workOn, groups } = gathered.input
  const { first, second } = worked
  return {
    marketId,
    workOn,
    at: madeAt,
    ranBy,
    inputHash: inputHashOf(gathered),
    policyRowIds: suitingFigures(workOn).policyRowIds,
    objective: first.solution.value + second.solution.value,
    bound: boundOf(first) + boundOf(second),
    figures: roundFigures(first.instance, first.solution),
    shortage: shortageOf(gathered, worked),
    ...(groups && { groups }),
  }
}

/** A round as it would be published, or the one that stands because nothing has changed. */
export interface PreparedRound {
  readonly day: MarketDay
  readonly round: Round
  readonly isNew: boolean
  /** How often something had followed the round before when this one was gathered. */
  readonly formerTurn: number
  readonly worked: WorkedOut
  readonly gathered: Gathered
}

export interface RoundWanted {
  readonly day: MarketDay
  readonly now: Instant
  readonly ranBy: RoundHead['ranBy']
}

/** What follows a round is written anew at each turn; after so many a round of the clock begins afresh. */
const mostTurns = 100

const numberOf = (pointer: RoundPointer | undefined): number => pointer?.number ?? 0
const turnOf = (pointer: RoundPointer | undefined): number => pointer?.turn ?? 0

const since = (from: Instant): number => millisecondsOf(clockNow()) - millisecondsOf(from)

/**
 * Gathers and solves, and stores the chunks; nobody reads them before the pointer names them. The round
 * that stands is given back when its inputs have not changed, or when the clock would have nothing to
 * offer.
 */
export async function prepareRound({ day, now, ranBy }: RoundWanted): Promise<PreparedRound> {
  const started = clockNow()
  // Read first: what follows the former round while this one is gathered must be noticed.
  const pointer = await getOne(roundPointers, pointerIdOf(day))
  const gathered = await gatherRound(day, now)
  const read = since(started)
  const solving = clockNow()
  const worked = solved(gathered)
  const parts = { gathered, worked, madeAt: now }
  const head = headOf(parts, ranBy)
  const solve = since(solving)
  const former = pointer && (await getOne(rounds, pointer.roundId))
  const formerTurn = turnOf(pointer)
  const isIdle = ranBy === 'clock' && worked.placements.length === 0 && formerTurn < mostTurns
  if (former && (former.inputHash === head.inputHash || isIdle))
    return { day, round: former, isNew: false, formerTurn, worked, gathered }
  const number = numberOf(pointer) + 1
  const roundId = roundIdOf(day, number)
  const explaining = clockNow()
  const { chunks, directory } = chunksOf(roundId, parts)
  const timings = { read, solve, explain: since(explaining) }
  await addMany(roundChunks, chunks)
  const round = { roundId, number, ...head, timings, resultHash: resultHashOf(worked), chunks: directory }
  return { day, round, isNew: true, formerTurn, worked, gathered }
}

/** Gigs that one message names. */
const gigsPerMessage = 100

export interface OffersMade {
  readonly roundId: string
  /** What the news is about: the round, or what came after it. */
  readonly subject: string
  readonly workOn: MarketDay['workOn']
  readonly placements: readonly Placement[]
  /** Minute of the day at which the work of a gig begins. */
  readonly startOf: (gigId: string) => number
}

/** Tells gigs whom to keep a seat for, and until when. */
export function tellGigs(unit: Unit, { roundId, subject, workOn, placements, startOf }: OffersMade): void {
  const offered = byPlace(placements).map((place) => {
    const startAt = instantAt(workOn, startOf(place.gigId))
    return { ...place, until: offerEndsAt({ workOn, madeAt: unit.at, startAt }) }
  })
  for (let from = 0; from < offered.length; from += gigsPerMessage)
    unit.emit('round.published', `${subject}:${from / gigsPerMessage}`, {
      roundId,
      gigs: offered.slice(from, from + gigsPerMessage),
    })
}

/** Makes the prepared round the one that everybody reads; refuses when another run was faster. */
export async function publish(unit: Unit, prepared: PreparedRound): Promise<Refusal | undefined> {
  const { day, round, isNew, formerTurn } = prepared
  if (!isNew) return undefined
  const id = pointerIdOf(day)
  const pointer = await unit.get(roundPointers, id)
  if (numberOf(pointer) !== round.number - 1 || turnOf(pointer) !== formerTurn)
    return refuse('matching.round.overtaken', houseRule('C-05'), { number: numberOf(pointer) })
  const { marketId, workOn } = day
  const after = { marketId, workOn, roundId: round.roundId, number: round.number }
  unit.create(rounds, round.roundId, round)
  if (pointer) unit.save(roundPointers, id, after)
  else unit.create(roundPointers, id, after)
  const { worked, gathered } = prepared
  const startOf = (gigId: string) => gathered.gigs.get(gigId)?.startMinute ?? 0
  const { roundId } = round
  tellGigs(unit, { roundId, subject: roundId, workOn, placements: worked.placements, startOf })
  return undefined
}

const chunkIds = ({ inputPeople, inputPlaces, people, places }: Round['chunks']): readonly string[] => [
  ...inputPeople,
  ...inputPlaces,
  ...places,
  ...people.map(({ id }) => id),
]

/**
 * Takes the chunks of a round away that was not published. The answer to a commit may be lost although it
 * was done: then the round stands, and its chunks with it.
 */
export async function forgetRound({ round, isNew }: PreparedRound): Promise<void> {
  if (!isNew) return
  const ids = chunkIds(round.chunks)
  const published = await presentReads.get(rounds, round.roundId)
  const known = published ? new Set(chunkIds(published.chunks)) : new Set<string>()
  await removeMany(
    roundChunks,
    ids.filter((id) => !known.has(id)),
  )
}

/** What anybody is told of a round; where its parts lie is nobody's business. */
export const headView = ({
  chunks,
  resultHash,
  running,
  groups,
  ...round
}: Round | Stored<Round>): RoundHead => {
  const { _id, ...head } = { _id: '', ...round }
  return head
}
