/** Stores what followed a round beside it, packed: the news turn by turn, the state, and the changed rows. */
import type { Instant } from '@/domain/calendar/instant'
import { type DayState, dayState, storedDay } from '@/domain/matching/plan/day-state'
import {
  type DayEvent,
  lockPlaced,
  openDay,
  type RunningDay,
  stepOf,
  takeEvent,
} from '@/domain/matching/plan/running-day'
import type { Placement, RoundInput, RoundPerson, RoundPlace } from '@/domain/matching/round/round'
import { must } from '@/domain/policy/must'
import { getMany } from '../_kernel/collections'
import { fingerprint, packed, unpack } from './packing'
import { type Round, roundChunks } from './repository'
import type { PersonRow } from './round-rows'
import { solved } from './working-out-round'

/** One turn: what happened, who was offered what by it, and the fingerprint of the market after it. */
export interface Turn {
  readonly at: Instant
  /** What was seen at each look; between two looks the market was read, which a replay must repeat. */
  readonly looks: readonly (readonly DayEvent[])[]
  readonly placements: readonly Placement[]
  readonly marketHash: string
}

interface StoredState extends Pick<DayState, 'gone' | 'seats'> {
  /** Bytes of the market, as base64. */
  readonly market: string
}

/** A packed part; people and places are those that came after the round, in their order. */
export type RunningPart =
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'row'; readonly row: PersonRow }
  | { readonly kind: 'person'; readonly person: RoundPerson }
  | { readonly kind: 'place'; readonly place: RoundPlace }
  | { readonly kind: 'state'; readonly state: StoredState }

/** What followed a round, opened. */
export interface Followed {
  readonly turns: readonly Turn[]
  /** The latest row of everybody for whom something has changed. */
  readonly rows: ReadonlyMap<string, PersonRow>
}

export interface OpenDay extends Followed {
  readonly day: RunningDay
}

export const hashOfMarket = ({ market }: DayState): string => fingerprint(market)

async function partsOf({ running }: Round): Promise<readonly RunningPart[]> {
  const ids = running?.chunkIds ?? []
  const found = new Map((await getMany(roundChunks, ids)).map(({ _id, text }) => [_id, text]))
  return ids.flatMap((id) => unpack<RunningPart>(found.get(id) ?? ''))
}

const followedIn = (parts: readonly RunningPart[]): Followed => ({
  turns: parts.flatMap((part) => (part.kind === 'turn' ? [part.turn] : [])),
  rows: new Map(parts.flatMap((part) => (part.kind === 'row' ? [[part.row.id, part.row] as const] : []))),
})

/** What has followed; nothing for a round after which nothing has happened. */
export const followedOf = async (round: Round): Promise<Followed> => followedIn(await partsOf(round))

/** The day right after its round, from nothing but the inputs. */
export const dayAfter = (input: RoundInput): RunningDay => openDay(input, solved({ input }).placements)

interface Repeated {
  readonly placements: readonly Placement[]
  readonly state: DayState
  /** The day as the next turn would open it. */
  readonly after: RunningDay
}

/** Lets a stored turn happen once more; what it came to is for the caller to compare. */
export function repeatTurn(day: RunningDay, { looks }: Turn): Repeated {
  let step = stepOf(day)
  for (const events of looks) {
    for (const event of events) takeEvent(day, event)
    step = stepOf(day)
  }
  lockPlaced(day, step)
  const state = dayState(day)
  const after = storedDay(day.input, state)
  must(typeof after !== 'string', 'a day that was just written opens again')
  return { placements: step.placements, state, after }
}

/** A state that does not prove itself is left aside: the news says it all again. */
const replayed = (input: RoundInput, turns: readonly Turn[]): RunningDay =>
  turns.reduce((day, turn) => repeatTurn(day, turn).after, dayAfter(input))

function stateIn(parts: readonly RunningPart[]): DayState | undefined {
  const stored = parts.find((part) => part.kind === 'state')?.state
  if (!stored) return undefined
  return {
    ...stored,
    people: parts.flatMap((part) => (part.kind === 'person' ? [part.person] : [])),
    places: parts.flatMap((part) => (part.kind === 'place' ? [part.place] : [])),
    market: Buffer.from(stored.market, 'base64'),
  }
}

/** The day as its last turn left it. */
export async function openedDay(round: Round, input: RoundInput): Promise<OpenDay> {
  const parts = await partsOf(round)
  const state = stateIn(parts)
  const followed = followedIn(parts)
  const day = state ? storedDay(input, state) : dayAfter(input)
  return { ...followed, day: typeof day === 'string' ? replayed(input, followed.turns) : day }
}

const partsInChunk = 500

/** The whole of what followed, as texts of chunks. */
export function packedRunning({ turns, rows }: Followed, state: DayState): readonly string[] {
  const { gone, seats, market } = state
  const bytes = Buffer.from(market).toString('base64')
  const parts: readonly RunningPart[] = [
    { kind: 'state', state: { gone, seats, market: bytes } },
    ...state.people.map((person) => ({ kind: 'person', person }) as const),
    ...state.places.map((place) => ({ kind: 'place', place }) as const),
    ...turns.map((turn) => ({ kind: 'turn', turn }) as const),
    ...[...rows.values()].map((row) => ({ kind: 'row', row }) as const),
  ]
  return packed(parts, partsInChunk).map(({ text }) => text)
}
