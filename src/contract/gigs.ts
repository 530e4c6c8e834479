/** gigs: posts, seats, applications, acceptances, bookings and the frozen agreement. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import { differences } from '@/domain/attendance/not-as-promised'
import type { ApplicationState } from '@/domain/gigs/application-states'
import type { BookingState } from '@/domain/gigs/booking-states'
import type { LateWage } from '@/domain/gigs/posting-suspension'
import type { GigState } from '@/domain/gigs/gig-states'
import type { Relation } from '@/domain/gigs/relation'
import { type FundsModel, fundsModels } from '@/domain/money/rail'
import type { CertificateKey, TradeKey } from '@/policies/trades'
import { command, query, system } from './define'
import * as field from './fields'

export type GigKind = 'gig' | 'flexible' | 'shared'
export type { ApplicationState, BookingState, FundsModel, GigState }
export type PayUnit = 'hour' | 'day' | 'piece'

/** One part of a crew: so many of its seats ask for more than the others. */
const crewPart = v.strictObject({
  seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  /** The seat of who leads the crew (班组长). */
  lead: v.optional(v.boolean(), false),
  /** A trade to be known besides the gig's own. */
  skill: v.optional(field.trade),
  certificate: v.optional(field.certificate),
})
export type CrewPartFields = v.InferOutput<typeof crewPart>
const leads = (parts: CrewPartFields[]): number =>
  parts.reduce((sum, { lead, seats }) => sum + (lead ? seats : 0), 0)

export const gigFields = v.strictObject({
  kind: v.picklist(['gig', 'flexible', 'shared']),
  trade: field.trade,
  headcount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  content: field.text,
  conditions: v.optional(field.text),
  place: field.place,
  marketId: field.marketId,
  workOn: field.day,
  startMinute: field.startMinute,
  endMinute: field.endMinute,
  breakMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)),
  payUnit: v.picklist(['hour', 'day', 'piece']),
  payRateFen: field.amountFen,
  /** Per hour beyond the planned minutes; not said: the ordinary rate counts. */
  overtimeRateFen: v.optional(field.amountFen),
  /** On top, per hour between 22:00 and 06:00; not said: nothing. */
  nightExtraFen: v.optional(field.amountFen),
  /** Pieces planned for one person; only with payUnit piece. */
  pieces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  fundsModel: v.picklist(fundsModels),
  hiring: v.picklist(['instant', 'choose']),
  meals: v.boolean(),
  protection: field.line,
  hazards: v.optional(field.line),
  /** A crew of unlike seats; not said: all seats are alike. */
  parts: v.optional(
    v.pipe(
      v.array(crewPart),
      v.minLength(1),
      v.maxLength(6),
      v.check((parts) => leads(parts) <= 1, 'one lead at most'),
    ),
  ),
  /** Only for shared employment (共享用工): the unit that lends its people. */
  lendingUnit: v.optional(field.line),
})
export type GigFields = v.InferOutput<typeof gigFields>

export interface CrewPartView {
  /** By which seats and offers name it. */
  readonly key: string
  readonly seats: number
  readonly seatsLeft: number
  readonly isLead: boolean
  readonly skill: TradeKey | null
  readonly certificate: CertificateKey | null
}

/** What anybody may read of a gig. */
export interface GigView {
  readonly gigId: string
  readonly state: GigState
  readonly kind: GigKind
  readonly trade: TradeKey
  readonly headcount: number
  readonly seatsLeft: number
  /** Empty where all seats are alike. */
  readonly parts: readonly CrewPartView[]
  readonly content: string
  readonly conditions: string | null
  readonly address: string
  readonly meetingPoint: string | null
  readonly latitude: number
  readonly longitude: number
  readonly marketId: string
  readonly workOn: Day
  readonly startMinute: number
  readonly endMinute: number
  readonly breakMinutes: number
  readonly payUnit: PayUnit
  readonly payRateFen: Fen
  readonly pieces: number | null
  readonly overtimeRateFen: Fen | null
  readonly nightExtraFen: Fen | null
  /** What one person earns for the planned hours. */
  readonly expectedPayFen: Fen
  readonly fundsModel: FundsModel
  readonly hiring: 'instant' | 'choose'
  readonly meals: boolean
  readonly protection: string
  readonly hazards: string | null
  readonly lendingUnit: string | null
  readonly validUntil: string
  readonly employerName: string
  readonly employerKind: 'person' | 'unit'
  readonly employerVerified: boolean
  readonly relation: Relation
  /** True when the ledger holds the wages of the whole crew. */
  readonly funded: boolean
  readonly cancelReason: string | null
  readonly returnReason: string | null
}

export interface Agreement {
  readonly bookingId: string
  readonly gigId: string
  readonly workerId: string
  readonly text: readonly { readonly label: string; readonly value: string }[]
  /** SHA-256 of the canonical JSON of the frozen terms. */
  readonly hash: string
  readonly agreedAt: string
}

export interface BookingView {
  readonly bookingId: string
  readonly state: BookingState
  readonly gig: GigView
  readonly agreement: Agreement
  readonly workerName: string
  readonly employerPhone: string | null
  readonly workerPhone: string | null
}

export interface ApplicantView {
  readonly workerId: string
  readonly nameMasked: string
  readonly trades: readonly TradeKey[]
  readonly state: ApplicationState
  readonly appliedAt: string
}

export interface PostForm {
  readonly last: GigFields | null
  readonly mayPublish: boolean
  /** The late wage that closes posting until it is paid; null when none does. */
  readonly suspendedBy: LateWage | null
  readonly employerKind: 'person' | 'unit'
  readonly unitState: string | null
  /** Trades an individual employer may post (household work); all for units. */
  readonly trades: readonly TradeKey[]
}

/** What giving a seat back means for the worker: a count and a notice, never a fee. */
export interface Cancelled {
  readonly state: BookingState
  /** True when it came so late that it counts. */
  readonly late: boolean
  /** Late ones that count now, with this one. */
  readonly lateCount: number
  /** True when so many call for a word with the worker. */
  readonly notice: boolean
}

const byGig = v.strictObject({ gigId: field.id })
const byBooking = v.strictObject({ bookingId: field.spokenId })

export const gigsContract = {
  openPostForm: query(field.nothing)<PostForm>(),
  postGig: command(v.strictObject({ gig: gigFields, publish: v.boolean() }))<GigView>(),
  listGigs: query(
    v.strictObject({
      marketId: v.optional(field.marketId),
      trade: v.optional(field.trade),
      workOn: v.optional(field.day),
      limit: field.pageSize,
      after: v.optional(field.id),
    }),
  )<{ readonly gigs: readonly GigView[]; readonly next: string | null }>(),
  openGig: query(byGig)<GigView>(),
  closeGig: command(byGig)<GigView>(),
  cancelGig: command(v.strictObject({ gigId: field.id, reason: field.text }))<GigView>(),
  decideGig: command(
    v.strictObject({ gigId: field.id, decision: v.picklist(['published', 'returned']), reason: field.text }),
  )<GigView>(),
  applyForGig: command(byGig)<{ readonly state: ApplicationState }>(),
  withdrawApplication: command(byGig)<{ readonly state: ApplicationState }>(),
  listApplicants: query(byGig)<{ readonly applicants: readonly ApplicantView[] }>(),
  chooseApplicant: command(v.strictObject({ gigId: field.id, workerId: field.id }))<{
    readonly state: ApplicationState
  }>(),
  acceptGig: command(byGig)<{ readonly bookingId: string; readonly agreement: Agreement }>(),
  cancelBooking: command(v.strictObject({ bookingId: field.spokenId, reason: field.text }))<Cancelled>(),
  openBooking: query(byBooking)<BookingView>(),
  noteDifference: system(
    v.strictObject({ bookingId: field.spokenId, difference: v.picklist(differences) }),
  )(),
  cancelBookings: system(byGig)(),
  noteLateWage: system(
    v.strictObject({
      employerId: field.id,
      itemId: field.spokenId,
      gigTitle: field.line,
      workOn: field.day,
      dueOn: field.day,
      amountFen: field.amountFen,
      standing: v.boolean(),
      at: field.instant,
    }),
  )(),
  /** Keeps seats for those to whom a round offered them, until the offer ends. */
  promiseSeats: system(
    v.strictObject({
      roundId: field.spokenId,
      gigs: v.pipe(
        v.array(
          v.strictObject({
            gigId: field.id,
            part: v.optional(field.partKey),
            workerIds: v.pipe(v.array(field.id), v.minLength(1), v.maxLength(200)),
            until: field.instant,
          }),
        ),
        v.minLength(1),
        v.maxLength(100),
      ),
    }),
  )(),
  endPromise: system(v.strictObject({ roundId: field.spokenId, gigId: field.id, workerId: field.id }))(),
  passPromises: system(field.nothing)(),
  closeDueGigs: system(field.nothing)(),
  repairSeats: system(field.nothing)(),
}
