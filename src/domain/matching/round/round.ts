/**
 * Types of a round in words: who may be offered what on one day at one market, and what came out.
 *
 * Everything a round depends on is in its input, as data: the same input gives the same result, byte for
 * byte.
 */
import type { TradeKey } from '@/policies/trades'
import type { Day } from '../../calendar/day'
import type { FundsModel } from '../../money/rail'
import type { Refusal } from '../../policy/refusal'
import type { Certificate } from '../assignment/certificate'
import type { Instance, Solution } from '../assignment/instance'
import type { Point } from '../distance'
import type { HeldCertificate } from '../hard-limits'
import type { AskedOfPart } from '../part-limits'
import type { SuitingFacts } from '../utility'

/**
 * Minutes after midnight of the round's day, Beijing time; below 0 and past 1440 are the days beside it.
 */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

/** What counts of a person's past, as the score takes it. */
export type PersonHistory = Pick<
  SuitingFacts,
  'bookedCount' | 'keptCount' | 'arrivalCount' | 'inTimeCount' | 'waitingDays'
>

/**
 * A trade, or a way of being paid, that a rule of another word closes to the person, with that rule's
 * words.
 */
export interface ClosedTrade {
  readonly trade: TradeKey
  readonly why: Refusal
}

export interface ClosedRail {
  readonly fundsModel: FundsModel
  readonly why: Refusal
}

export interface RoundPerson {
  readonly id: string
  /** Where they come from, to about a kilometre, or the market at which they wait; null when unknown. */
  readonly place: Point | null
  /** Trades they named: nobody is offered another one. */
  readonly trades: readonly TradeKey[]
  readonly certificates: readonly HeldCertificate[]
  readonly radiusMetres: number | null
  readonly wageFloorFen: number | null
  /** When they said they are free. */
  readonly free: MinuteSpan
  /** What they have booked, or been offered by an earlier round. */
  readonly busy: readonly MinuteSpan[]
  /** Gigs they have declined or let pass: not offered a second time. */
  readonly declined: readonly string[]
  readonly closedTrades: readonly ClosedTrade[]
  readonly closedRails: readonly ClosedRail[]
  readonly history: PersonHistory
}

/** A bundle of seats of a crew that asks more of some than of others; each is a place of its own. */
export interface PlacePart extends AskedOfPart {
  readonly gigId: string
  readonly key: string
  /** True when the crew asks for a lead whom nobody is yet and to whom no offer stands. */
  readonly lacksLead: boolean
}

export interface RoundPlace {
  /** The gig's, or for a part of a crew the gig's and the part's. */
  readonly id: string
  /** Absent where all seats of the gig are alike. */
  readonly part?: PlacePart
  readonly employerId: string
  readonly trade: TradeKey
  readonly latitude: number
  readonly longitude: number
  readonly startMinute: number
  readonly endMinute: number
  /** Free seats that nobody holds and no live offer keeps. */
  readonly seats: number
  readonly hourlyPayFen: number
  readonly fundsModel: FundsModel
}

/** The gig a place belongs to. */
export const gigIdOf = ({ id, part }: RoundPlace): string => part?.gigId ?? id

/** Id of the place that is a part of a crew, or of a gig whose seats are all alike. */
export const placeIdOf = ({ gigId, part }: { readonly gigId: string; readonly part?: string }): string =>
  part === undefined ? gigId : `${gigId}:${part}`

/** People who registered together, by their ids. */
export interface RoundGroup {
  readonly members: readonly string[]
  /** True when they would rather have no work than work apart. */
  readonly insists: boolean
}

export interface RoundInput {
  readonly version: 1
  readonly marketId: string
  /** Day of the work; weights and scale are those in force on it. */
  readonly workOn: Day
  /** In the order of their ids; their index is the worker of the instance. */
  readonly people: readonly RoundPerson[]
  /** In the order of their ids; their index is the gig of the instance. */
  readonly places: readonly RoundPlace[]
  /** Absent when nobody registered together. */
  readonly groups?: readonly RoundGroup[]
}

/** One offer: a person, a gig, and what the pair is worth. */
export interface Placement {
  readonly personId: string
  readonly gigId: string
  /** Which part of the crew; absent where all seats are alike. */
  readonly part?: string
  readonly value: number
}

/** A group as the round left it; people and places are ranks of the instance. */
export interface Company {
  readonly members: readonly number[]
  readonly insists: boolean
  /** The place that was kept for all of them, -1 when they were placed one by one or not at all. */
  readonly place: number
}

export interface RoundResult {
  /** Everybody and every place; seats of a crew that waits for its lead are none. */
  readonly instance: Instance
  readonly solution: Solution
  /** What was left to solve when groups had their common places: the same without groups. */
  readonly free: { readonly instance: Instance; readonly solution: Solution }
  /** Of what was left to solve. */
  readonly certificate: Certificate
  readonly placements: readonly Placement[]
  /** In the order in which they were placed. */
  readonly companies: readonly Company[]
  /** Places of crews that nobody can lead in this round. */
  readonly unled: ReadonlySet<number>
}
