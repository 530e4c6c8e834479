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

export interface RoundPlace {
  readonly id: string
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

export interface RoundInput {
  readonly version: 1
  readonly marketId: string
  /** Day of the work; weights and scale are those in force on it. */
  readonly workOn: Day
  /** In the order of their ids; their index is the worker of the instance. */
  readonly people: readonly RoundPerson[]
  /** In the order of their ids; their index is the gig of the instance. */
  readonly places: readonly RoundPlace[]
}

/** One offer: a person, a gig, and what the pair is worth. */
export interface Placement {
  readonly personId: string
  readonly gigId: string
  readonly value: number
}

export interface RoundResult {
  readonly instance: Instance
  readonly solution: Solution
  readonly certificate: Certificate
  readonly placements: readonly Placement[]
}
