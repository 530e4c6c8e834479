/** Reads a published round: whole, a page of it, or the row of one person. */
import type { RoundInput } from '@/domain/matching/round/round'
import { must } from '@/domain/policy/must'
import { getMany, getOne, type Stored } from '../_kernel/collections'
import { unpack } from './packing'
import { type MarketDay, pointerIdOf, type Round, roundChunks, roundPointers, rounds } from './repository'
import type { PersonRow, PlaceRow } from './round-rows'
import { followedOf } from './running-parts'

/** The round of this market and day that stands, or undefined. */
export async function presentRound(day: MarketDay): Promise<Stored<Round> | undefined> {
  const pointer = await getOne(roundPointers, pointerIdOf(day))
  return pointer && getOne(rounds, pointer.roundId)
}

/** One round by its id, also a former one. */
export const roundById = (roundId: string): Promise<Stored<Round> | undefined> => getOne(rounds, roundId)

/** The rows of these chunks in their order; a chunk that is missing is a fault, never a shorter list. */
async function rowsOf<Row>(ids: readonly string[]): Promise<readonly Row[]> {
  const found = new Map((await getMany(roundChunks, ids)).map((chunk) => [chunk._id, chunk]))
  return ids.flatMap((id) => {
    const chunk = found.get(id)
    must(chunk !== undefined, `chunk ${id} of a published round is there`)
    return unpack<Row>(chunk.text)
  })
}

/** Everybody of a round and who came after it, each as they stand now, in the order of their ids. */
export async function peopleOf(round: Round): Promise<readonly PersonRow[]> {
  const [people, { rows }] = await Promise.all([
    rowsOf<PersonRow>(round.chunks.people.map(({ id }) => id)),
    followedOf(round),
  ])
  if (rows.size === 0) return people
  const all = new Map([...people.map((row) => [row.id, row] as const), ...rows])
  return [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

export const placesOf = ({ chunks }: Round): Promise<readonly PlaceRow[]> => rowsOf<PlaceRow>(chunks.places)

/**
 * The row of one person, out of the one chunk in which it can lie; undefined when the round did not see
 * them.
 */
export async function personRowOf(round: Round, personId: string): Promise<PersonRow | undefined> {
  return (await followedOf(round)).rows.get(personId) ?? solvedRowOf(round, personId)
}

async function solvedRowOf({ chunks }: Round, personId: string): Promise<PersonRow | undefined> {
  const chunk = [...chunks.people].reverse().find(({ first }) => first <= personId)
  if (!chunk) return undefined
  return (await rowsOf<PersonRow>([chunk.id])).find(({ id }) => id === personId)
}

/** Exactly what the round was solved from. */
export async function inputOf({ marketId, workOn, chunks, groups }: Round): Promise<RoundInput> {
  const [people, places] = await Promise.all([
    rowsOf<RoundInput['people'][number]>(chunks.inputPeople),
    rowsOf<RoundInput['places'][number]>(chunks.inputPlaces),
  ])
  return { version: 1, marketId, workOn, people, places, ...(groups && { groups }) }
}
