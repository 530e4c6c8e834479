/** Plays of the roads on which wages go: receiving without a tap, the payroll card, and its accounts. */
import {
  aWorker,
  anEmployer,
  inOffice,
  type Plays,
  some,
  type SomeBooking,
  type SomeGig,
  waiting,
  whom,
} from './plays'
import type { Stage } from './stage'

const noticeOf = (stage: Stage) => ({ by: aWorker(stage), input: {} })

/** A number of ten figures, which is mostly nobody's. */
const aMerchant = ({ city }: Stage) => String(1_900_000_110 + city.chance.below(9))

export const playsOfRails: Plays = {
  'accounts.enterPayrollAccount': (stage) => ({
    by: anEmployer(stage),
    input: { subMerchantId: aMerchant(stage) },
  }),
  'accounts.decidePayrollAccount': (stage) => {
    const unit = waiting<object>(stage, 'units', { 'payrollAccount.state': 'entered' })
    const decision = stage.city.chance.happens(0.8) ? 'confirmed' : 'returned'
    const by = inOffice(stage, 'employmentOfficer', 'auditor')
    return unit && { by, input: { unitId: unit._id, decision, reason: '与商户平台一致' } }
  },
  'attendance.checkFace': (stage) => {
    const booking = some<SomeBooking>(stage, 'bookings')
    return booking && { by: whom(stage, booking.workerId), input: { bookingId: booking.bookingId } }
  },
  'wages.openAgreement': noticeOf,
  'wages.agreeToReceive': noticeOf,
  'wages.checkAgreement': noticeOf,
  'wages.endAgreement': (stage) => {
    const agreement = waiting<{ workerId: string }>(stage, 'agreements', { state: { $ne: 'ended' } })
    return { by: agreement ? whom(stage, agreement.workerId) : aWorker(stage), input: {} }
  },
  'wages.askForCard': (stage) => {
    const booking = some<SomeBooking>(stage, 'bookings')
    return booking && { by: whom(stage, booking.workerId), input: { bookingId: booking.bookingId } }
  },
  'wages.resumeBatch': (stage) => {
    const gig = some<SomeGig>(stage, 'gigs')
    return gig && { by: whom(stage, gig.employerId), input: { gigId: gig.gigId } }
  },
}
