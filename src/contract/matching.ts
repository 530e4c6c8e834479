/** matching: what suits whom, in which order and why; it only proposes. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { ChancePart } from '@/domain/matching/chance'
import type { Reason } from '@/domain/matching/reasons'
import type { SuitingPart } from '@/domain/matching/utility'
import type { RuleSource } from '@/domain/policy/refusal'
import { query } from './define'
import * as field from './fields'
import { roundActions } from './rounds'
import type { GigView } from './gigs'
import type { MarketView } from './markets'
import type { ShiftView } from './attendance'
import type { PayItemView } from './wages'
import type { PlannedDay } from './round-views'

/** One part of a score: what it is, its points of 10,000, how many at most, and the fact behind it. */
export type ScorePart = SuitingPart

/** The chance of a seat, which takes from the score where many suit few seats: its points are 0 or less. */
export type ListedPart = ScorePart | ChancePart

export interface RankedGig {
  readonly gig: GigView
  readonly score: number
  readonly parts: readonly ListedPart[]
  /** The strongest parts worth saying, at most two; none in the list without a score. */
  readonly reasons: readonly Reason[]
  readonly distanceMetres: number | null
}

/** A gig that a hard limit closes for this person, with the rule and what would change it. */
export interface ClosedGig {
  readonly gig: GigView
  readonly code: string
  readonly rule: RuleSource
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

export interface RankedWorker {
  readonly workerId: string
  readonly nameMasked: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly present: boolean
}

export interface MarketBoard {
  readonly market: MarketView
  readonly openNow: boolean
  readonly waitingPeople: number
  readonly openSeats: number
  readonly gigs: readonly GigView[]
  /** Items that the public must be able to see, each with its text. */
  readonly duties: readonly { readonly item: string; readonly text: string }[]
  /** What the caller scanned: a valid code of this market, or null when opened without one. */
  readonly code: string | null
  readonly iAmPresent: boolean
}

export interface BookedShift {
  readonly shift: ShiftView
  readonly gig: GigView
}

/**
 * A gig that somebody has put their name down for: the employer's word is awaited, or, once offered, theirs.
 */
export interface AppliedGig {
  readonly gig: GigView
  readonly state: 'applied' | 'offered'
}

export interface WorkerHome {
  /** What runs, today's and tomorrow's. */
  readonly today: readonly BookedShift[]
  /** Booked for the days after tomorrow. */
  readonly later: readonly BookedShift[]
  /** Only gigs that still look for people; what is offered stands first. */
  readonly applied: readonly AppliedGig[]
  readonly proposed: readonly RankedGig[]
  readonly waitingForTap: readonly PayItemView[]
  readonly monthPaidFen: Fen
  readonly present: { readonly marketId: string; readonly marketName: string } | null
  /** The market day that runs and the next one, as rounds plan them. */
  readonly plan: readonly PlannedDay[]
}

export interface EmployerHome {
  /** Wages that are late by this employer's doing, the longest due first. */
  readonly lateWages: readonly PayItemView[]
  readonly gigs: readonly {
    readonly gig: GigView
    readonly arrived: number
    readonly toConfirm: number
    readonly applicants: number
  }[]
}

const whereabouts = {
  latitude: v.optional(field.latitude),
  longitude: v.optional(field.longitude),
}

export const matchingContract = {
  openMarketBoard: query(
    v.strictObject({ marketId: v.optional(field.marketId), code: v.optional(field.scene) }),
  )<MarketBoard>(),
  openWorkerHome: query(v.strictObject(whereabouts))<WorkerHome>(),
  openEmployerHome: query(field.nothing)<EmployerHome>(),
  rankGigs: query(
    v.strictObject({
      ...whereabouts,
      trade: v.optional(field.trade),
      personalised: v.optional(v.boolean(), true),
      limit: field.pageSize,
    }),
  )<{
    readonly ranked: readonly RankedGig[]
    readonly closed: readonly ClosedGig[]
  }>(),
  rankWorkers: query(v.strictObject({ gigId: field.id, limit: field.pageSize }))<{
    readonly ranked: readonly RankedWorker[]
  }>(),
  ...roundActions,
}
