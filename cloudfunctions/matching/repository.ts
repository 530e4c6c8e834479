/** What matching stores: who said they are free, solved rounds in packed chunks, and answers to offers. */
import type { RoundHead } from '@/contract/round-views'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Point } from '@/domain/matching/distance'
import type { AnswerState } from '@/domain/matching/plan/answer-states'
import type { FreeWindow } from '@/domain/matching/plan/free-window'
import type { RegistrationState } from '@/domain/matching/plan/registration-states'
import type { PersonHistory, RoundGroup } from '@/domain/matching/round/round'
import { collection } from '../_kernel/collections'

/** One per person and day: "I am free". Whether they have arrived is read off their presence. */
export interface Registration {
  readonly personId: string
  readonly marketId: string
  readonly marketName: string
  readonly workOn: Day
  readonly window: FreeWindow
  readonly state: RegistrationState
  /** To about a kilometre, and only when it was said. */
  readonly place: Point | null
  readonly radiusMetres: number | null
  readonly wageFloorFen: number | null
  readonly saidHow: 'tap' | 'voice' | 'window'
  readonly saidAt: Instant
  /**
   * What counted of their past when they said it, so that a round need not read it for a thousand people.
   */
  readonly history: PersonHistory
  /** Code of the group they go with; absent when they go alone. */
  readonly groupCode?: string
}

/** People who go together on a day; each has agreed by entering the code. */
export interface DayGroup {
  readonly workOn: Day
  readonly marketId: string
  readonly code: string
  /** True when they would rather have no work than work apart. */
  readonly insists: boolean
  readonly memberIds: readonly string[]
}

/** Where the parts of a round lie. */
export interface RoundChunks {
  /** Exactly what it was solved from. */
  readonly inputPeople: readonly string[]
  readonly inputPlaces: readonly string[]
  /** With the first person of each, so that one person's row is one read. */
  readonly people: readonly { readonly id: string; readonly first: string }[]
  readonly places: readonly string[]
}

/** What came after a round, beside it: written anew at each turn, in one write with the pointer. */
export interface Running {
  /** How often something has followed. */
  readonly turn: number
  readonly at: Instant
  readonly chunkIds: readonly string[]
  /** Of the turn before, for whoever is reading it; removed at the next one. */
  readonly formerChunkIds: readonly string[]
}

export interface Round extends RoundHead {
  readonly at: Instant
  /** Absent while nothing has followed. */
  readonly running?: Running
  /** Who registered together; absent when nobody did. Part of what it was solved from. */
  readonly groups?: readonly RoundGroup[]
  /** Of the assignment and the prices: a replay must come to the same. */
  readonly resultHash: string
  readonly chunks: RoundChunks
}

export interface RoundChunk {
  readonly roundId: string
  /** Packed, see packing.ts. */
  readonly text: string
}

/**
 * Which round of a market and a day everybody reads: changed in one write, when all of the round is there.
 */
export interface RoundPointer {
  readonly marketId: string
  readonly workOn: Day
  readonly roundId: string
  readonly number: number
  /** The turn of what followed; absent before the first. */
  readonly turn?: number
}

export interface OfferAnswer {
  readonly roundId: string
  readonly marketId: string
  readonly workOn: Day
  readonly workerId: string
  readonly gigId: string
  readonly state: AnswerState
  readonly at: Instant
}

/** The packed gigs that stand: written anew only when they have changed. */
export interface GigSnapshot {
  /** Fingerprint of the bytes. */
  readonly version: string
  /** When they were last looked at; what was posted later is not among them. */
  readonly packedAt: Instant
  readonly gigs: number
  readonly chunkIds: readonly string[]
  /** Of the version before, for whoever is reading it; removed with the next one. */
  readonly formerChunkIds: readonly string[]
}

/** A part of the bytes, as text. */
export interface SnapshotChunk {
  readonly text: string
}

export const registrations = collection<Registration>('registrations')
export const dayGroups = collection<DayGroup>('daygroups')
export const rounds = collection<Round>('rounds')
export const roundChunks = collection<RoundChunk>('roundchunks')
export const roundPointers = collection<RoundPointer>('roundpointers')
export const answers = collection<OfferAnswer>('answers')
export const gigSnapshots = collection<GigSnapshot>('snapshots')
export const snapshotChunks = collection<SnapshotChunk>('snapshots')

export interface MarketDay {
  readonly marketId: string
  readonly workOn: Day
}

export const gigSnapshotId = 'gigs'
export const registrationIdOf = (workOn: Day, personId: string) => `free:${workOn}:${personId}`
export const groupIdOf = (workOn: Day, code: string) => `group:${workOn}:${code}`
export const pointerIdOf = ({ marketId, workOn }: MarketDay) => `${marketId}:${workOn}`
export const roundIdOf = ({ marketId, workOn }: MarketDay, number: number) =>
  `round:${marketId}:${workOn}:${number}`
export const answerIdOf = (roundId: string, offer: { readonly gigId: string; readonly workerId: string }) =>
  `answer:${roundId}:${offer.gigId}:${offer.workerId}`
