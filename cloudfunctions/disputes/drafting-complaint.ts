/**
 * Writes a complaint from what the house already knows, each line with its source, for the worker to confirm.
 */
import { agreedPayText } from '@/copy/zh/complaint-texts'
import { complaintLines } from '@/domain/disputes/complaint-fields'
import { type OpenChannel, routes } from '@/domain/disputes/routing'
import { answerDue, type AnswerDue } from '@/domain/disputes/answer-due-day'
import type { ComplaintLine } from '@/domain/disputes/complaint-fields'
import { must } from '@/domain/policy/must'
import { tradeOf } from '@/policies/trades'
import { readPerson, readUnitOf } from '../accounts/reader'
import { plannedShift, readShift } from '../attendance/reader'
import { type Call, personOf } from '../_kernel/call'
import type { Person } from '../_kernel/person'
import { shownName } from '../_kernel/person'
import { maskIdNumber, maskName, unseal } from '../_kernel/sealed'
import { type Booking, type Gig, readBooking, readGig } from '../gigs/reader'
import { itemsOfBooking } from '../wages/reader'
import { type MissingPay, missingPay } from './missing-pay'

export interface DraftedComplaint {
  readonly booking: Booking
  readonly lines: readonly ComplaintLine[]
  readonly pay: MissingPay
  readonly channels: readonly OpenChannel[]
  readonly due: AnswerDue
}

type BookingCall = Call<{ readonly bookingId: string }>

/** The number is opened for the form and masked at once; the use case records the reading. */
function workerFacts(worker: Person) {
  const { realName, phone } = worker
  return {
    workerName: shownName(worker),
    workerPhoneMasked: phone?.masked ?? '',
    workerIdMasked: realName === null ? '' : maskIdNumber(unseal('idNumber', realName.idSealed)),
  }
}

/** What is known of who hired: the papers of a unit, the masked name of a household. */
async function employerFacts(call: BookingCall, gig: Gig) {
  const employer = await readPerson(gig.employerId)
  must(employer !== undefined, 'a gig was posted by somebody')
  const unit =
    gig.unitId === null ? undefined : await readUnitOf({ ...employer, unitId: gig.unitId }, call.reads)
  return {
    employerName: gig.employerName,
    employerAddress: unit?.address ?? '',
    employerHead: unit ? maskName(unseal('name', unit.legalRepresentativeSealed)) : shownName(employer),
  }
}

const channelsFor = ({ employerKind }: Gig): readonly OpenChannel[] =>
  routes({
    employerKind,
    ...{ drawsPension: false, gravelyUnlawful: false, accident: false },
    ...{ hasIou: false, brokenMediation: false, alreadyBefore: false },
  })

async function payOf(call: BookingCall, booking: Booking): Promise<MissingPay> {
  const { bookingId, terms, state } = booking
  const shift = (await readShift(call.reads, bookingId)) ?? plannedShift(booking)
  const items = await itemsOfBooking(bookingId)
  return missingPay({ terms, shift, items, stands: state === 'booked', now: call.now })
}

function workFacts(gig: Gig, { terms }: Booking, pay: MissingPay) {
  const { worked, workedMinutes, owedFen, receivedFen, missingFen } = pay
  return {
    tradeName: terms.tradeName,
    isConstruction: tradeOf(gig.trade).group === 'site',
    workPlace: terms.address,
    workOn: terms.workOn,
    agreedPay: agreedPayText(terms),
    ...{ workedMinutes, owedFen, receivedFen, missingFen },
    checkedIn: worked.checkInAt !== null,
    checkedOut: worked.checkOutAt !== null,
  }
}

/** Outside any transaction, because many things are read. */
export async function draftComplaint(call: BookingCall): Promise<DraftedComplaint> {
  const booking = await readBooking(call.reads, call.input.bookingId)
  const gig = booking && (await readGig(call.reads, booking.gigId))
  must(booking !== undefined && gig !== undefined, 'a worker stands to a booking that exists')
  const pay = await payOf(call, booking)
  const lines = complaintLines({
    ...workerFacts(personOf(call)),
    ...(await employerFacts(call, gig)),
    ...workFacts(gig, booking, pay),
  })
  return { booking, lines, pay, channels: channelsFor(gig), due: answerDue(call.now) }
}
