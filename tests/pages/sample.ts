/**
 * One gig, one shift and one wage as the cloud tells them, for tests of screens; each test changes what it is
 * about.
 */
import type { ShiftView } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import type { PayItemView } from '@/contract/wages'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'

const gigId = 'gig000000001'
const bookingId = 'booking:gig000000001:worker000001'

const gig: GigView = {
  gigId,
  state: 'published',
  kind: 'gig',
  trade: 'loader',
  headcount: 8,
  seatsLeft: 3,
  parts: [],
  content: '卸两车家具',
  conditions: null,
  address: '德城区物流园东门',
  meetingPoint: '东门岗亭',
  latitude: 37.45,
  longitude: 116.3,
  marketId: 'decheng',
  workOn: day('2026-11-24'),
  startMinute: 390,
  endMinute: 930,
  breakMinutes: 60,
  payUnit: 'day',
  payRateFen: fen(18_000),
  pieces: null,
  ...{ overtimeRateFen: null, nightExtraFen: null },
  expectedPayFen: fen(18_000),
  fundsModel: 'reference',
  hiring: 'instant',
  meals: true,
  protection: '手套、反光背心',
  hazards: null,
  lendingUnit: null,
  validUntil: '2026-11-23T22:30:00.000Z',
  employerName: '德城物流',
  employerKind: 'unit',
  employerVerified: true,
  relation: 'service',
  funded: true,
  cancelReason: null,
  returnReason: null,
}

const shift: ShiftView = {
  shiftId: 'shift:gig000000001:worker000001',
  bookingId,
  gigId,
  state: 'planned',
  plannedStartAt: '2026-11-23T22:30:00.000Z',
  plannedEndAt: '2026-11-24T07:30:00.000Z',
  breakMinutes: 60,
  events: [],
  checkInAt: null,
  checkOutAt: null,
  workedMinutes: 480,
  presumed: false,
  beyondMinutes: 0,
  measure: 'minutes',
  confirmedMinutes: null,
  confirmedPieces: null,
  confirmedBy: null,
  cut: 0,
  cutReason: null,
  evidence: null,
  objectUntil: null,
  differsUntil: null,
  contestUntil: null,
  objection: null,
  autoReleaseAt: '2026-11-24T13:30:00.000Z',
  releasesAt: '2026-11-24T13:30:00.000Z',
}

const wage: PayItemView = {
  itemId: 'item:gig000000001:worker000001',
  bookingId,
  gigId,
  kind: 'base',
  fundsModel: 'reference',
  note: null,
  state: 'accrued',
  workOn: day('2026-11-24'),
  gigTitle: '装卸工',
  employerName: '德城物流',
  workerName: '王**',
  grossFen: fen(18_000),
  dueOn: day('2026-11-24'),
  paidAt: null,
  tapBefore: null,
  late: 'no',
  lateBecause: null,
  failedBecause: null,
}

export const gigWith = (change: Partial<GigView> = {}): GigView => ({ ...gig, ...change })
export const shiftWith = (change: Partial<ShiftView> = {}): ShiftView => ({ ...shift, ...change })
export const wageWith = (change: Partial<PayItemView> = {}): PayItemView => ({ ...wage, ...change })
