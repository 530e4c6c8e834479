/**
 * What gigs stores: posts with their seats, applications, bookings with their frozen agreement, and work
 * days.
 */
import type { Agreement, GigFields } from '@/contract/gigs'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Difference } from '@/domain/attendance/not-as-promised'
import type { KeyedPart } from '@/domain/gigs/crew-parts'
import type { AgreementTerms } from '@/domain/gigs/agreement'
import type { ApplicationState } from '@/domain/gigs/application-states'
import type { BookingState } from '@/domain/gigs/booking-states'
import type { GigState } from '@/domain/gigs/gig-states'
import type { BookedTime } from '@/domain/gigs/overlap'
import type { LateWage } from '@/domain/gigs/posting-suspension'
import type { Relation } from '@/domain/gigs/relation'
import type { WordFlag } from '@/domain/gigs/word-check'
import type { Fen } from '@/domain/money/fen'
import type { TradeKey } from '@/policies/trades'
import { collection } from '../_kernel/collections'

type AlwaysGiven = Omit<
  GigFields,
  | 'conditions'
  | 'place'
  | 'trade'
  | 'pieces'
  | 'overtimeRateFen'
  | 'nightExtraFen'
  | 'hazards'
  | 'lendingUnit'
  | 'parts'
>

/** The fields of a post as stored: nothing is absent, what was not said is null. */
export interface StoredFields extends AlwaysGiven {
  readonly trade: TradeKey
  readonly conditions: string | null
  readonly address: string
  readonly meetingPoint: string | null
  readonly latitude: number
  readonly longitude: number
  readonly pieces: number | null
  readonly overtimeRateFen: Fen | null
  readonly nightExtraFen: Fen | null
  readonly hazards: string | null
  readonly lendingUnit: string | null
  /** The parts of a crew; absent where all seats are alike. */
  readonly parts?: readonly KeyedPart[]
}

/**
 * A seat that a round keeps for somebody until their offer ends; it is counted in `seatsLeft` until then.
 */
export interface SeatPromise {
  readonly roundId: string
  readonly until: Instant
  /** The part of the crew whose seat is kept; absent where all seats are alike. */
  readonly part?: string
}

export interface Gig extends StoredFields {
  readonly gigId: string
  readonly employerId: string
  readonly employerKind: 'person' | 'unit'
  readonly employerName: string
  readonly employerVerified: boolean
  readonly unitId: string | null
  readonly relation: Relation
  /** Never `filled`: that is a published gig without seats left, see shown-state.ts. */
  readonly state: GigState
  readonly seatsLeft: number
  /** Who holds a seat, and since when; a seat whose booking never came is freed by the repair. */
  readonly holders: Readonly<Record<string, Instant>>
  /** With parts: seats left of each, and whose seat each holder has; changed in one write with `holders`. */
  readonly partsLeft?: Readonly<Record<string, number>>
  readonly partOf?: Readonly<Record<string, string>>
  /** Whom a seat is kept for; absent in a gig that no round has looked at. */
  readonly promises?: Readonly<Record<string, SeatPromise>>
  /**
   * Counts the changes of `promises`, so that a claim knows all that are kept, or finds out that it does
   * not.
   */
  readonly promiseTurn?: number
  /** When the first of them ends by itself; null when none is left. */
  readonly promisedUntil?: Instant | null
  /** When a seat was last claimed; the repair looks only at gigs that have been claimed lately. */
  readonly claimedAt: Instant | null
  readonly expectedPayFen: Fen
  readonly validUntil: Instant
  /** When hours that nobody confirmed release; null once attendance has been told. */
  readonly releaseAt: Instant | null
  /** Start and id in one text: lists are sorted and paged by it. */
  readonly listKey: string
  readonly flags: readonly WordFlag[]
  readonly reviewDueAt: Instant | null
  readonly decision: { readonly by: string; readonly at: Instant; readonly reason: string } | null
  readonly postedAt: Instant
  /** What workers who arrived found to be other than the post says. */
  readonly differences: readonly {
    readonly bookingId: string
    readonly difference: Difference
    readonly at: Instant
  }[]
  readonly cancelledAt: Instant | null
  readonly cancelReason: string | null
}

export interface Application {
  readonly gigId: string
  readonly workerId: string
  readonly state: ApplicationState
  readonly appliedAt: Instant
}

export interface Booking {
  readonly bookingId: string
  readonly gigId: string
  readonly workerId: string
  readonly employerId: string
  readonly workOn: Day
  readonly state: BookingState
  /** How many times this worker has taken this seat; part of the news, so that each time is told once. */
  readonly round: number
  readonly bookedAt: Instant
  readonly terms: AgreementTerms
  readonly agreement: Agreement
  readonly cancelled: {
    readonly at: Instant
    readonly reason: string
    /** True when it came so late that it counts. */
    readonly late: boolean
  } | null
}

/**
 * A seat given back late. One for each time: the booking itself is written anew when the seat is taken
 * again.
 */
export interface Strike {
  readonly workerId: string
  readonly bookingId: string
  readonly workOn: Day
  readonly at: Instant
  readonly reason: string
}

/**
 * One per worker and Beijing day: two gigs at the same hour meet in it, even when both are accepted at
 * once.
 */
export interface Workday {
  readonly workerId: string
  readonly day: Day
  readonly booked: readonly BookedTime[]
}

/** What wages tells of an employer's late wages; while one stands, nothing is posted. One per employer. */
export interface Suspension {
  readonly wages: readonly LateWage[]
}

export const gigs = collection<Gig>('gigs')
export const applications = collection<Application>('applications')
export const bookings = collection<Booking>('bookings')
export const strikes = collection<Strike>('strikes')
export const workdays = collection<Workday>('workdays')
export const suspensions = collection<Suspension>('suspensions')

export const bookingIdOf = (gigId: string, workerId: string) => `booking:${gigId}:${workerId}`
export const applicationIdOf = (gigId: string, workerId: string) => `application:${gigId}:${workerId}`
export const suspensionIdOf = (employerId: string) => `suspension:${employerId}`
export const strikeIdOf = ({ bookingId, round }: Booking) =>
  `${bookingId.replace(/^booking:/, 'strike:')}:${round}`
export const workdayIdOf = (workerId: string, day: Day) => `workday:${workerId}:${day}`
