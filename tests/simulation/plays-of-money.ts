/** Plays of wages, papers, insurance, subsidies and disputes. */
import {
  aWorker,
  inOffice,
  type Play,
  type Plays,
  some,
  type SomeBooking,
  type SomeGig,
  type SomeItem,
  waiting,
  whom,
} from './plays'
import { beijingDay, type Stage } from './stage'

type WorkersItem = 'wages.openPaySlip' | 'wages.openTransfer' | 'wages.checkTransfer' | 'papers.printPaySlip'

const ofItem: Play<WorkersItem> = (stage) => {
  const item = some<SomeItem>(stage, 'payitems')
  return item && { by: whom(stage, item.workerId), input: { itemId: item._id } }
}

type EmployersOrder = 'wages.openPayIn' | 'wages.checkPayIn'

const ofOrder: Play<EmployersOrder> = (stage) => {
  const order = some<SomeGig>(stage, 'orders')
  return order && { by: whom(stage, order.employerId), input: { orderId: order._id } }
}

type EmployersGig = 'wages.payIn' | 'wages.openPayList'

const ofGig: Play<EmployersGig> = (stage) => {
  const gig = some<SomeGig>(stage, 'gigs')
  return gig && { by: whom(stage, gig.employerId), input: { gigId: gig.gigId } }
}

type WorkersBooking = 'insurance.openCover' | 'disputes.openComplaintDraft'

const ofBooking: Play<WorkersBooking> = (stage) => {
  const booking = some<SomeBooking>(stage, 'bookings')
  return booking && { by: whom(stage, booking.workerId), input: { bookingId: booking.bookingId } }
}

const reason = '核实后的处理意见'
const finance = (stage: Stage) => inOffice(stage, 'financeOfficer')

const decideOnItem =
  (...states: readonly string[]): Play<'wages.cancelTransfer' | 'wages.resendTransfer'> =>
  (stage) => {
    const item = waiting<SomeItem>(stage, 'payitems', { state: { $in: states } })
    return item && { by: inOffice(stage, 'staff', 'financeOfficer'), input: { itemId: item._id, reason } }
  }

const listOfFinance = (stage: Stage) => ({ by: inOffice(stage, 'financeOfficer', 'auditor'), input: {} })

const ofWages: Plays = {
  'wages.payIn': ofGig,
  'wages.openPayIn': ofOrder,
  'wages.checkPayIn': ofOrder,
  'wages.openPayList': ofGig,
  'wages.listMyWages': (stage) => ({ by: aWorker(stage), input: {} }),
  'wages.openPaySlip': ofItem,
  'wages.openTransfer': ofItem,
  'wages.checkTransfer': ofItem,
  'wages.recordHandover': (stage) => {
    const item = some<SomeItem>(stage, 'payitems')
    return item && { by: whom(stage, item.employerId), input: { itemId: item._id, method: 'cash' } }
  },
  'wages.signReceipt': (stage) => {
    const item = some<SomeItem>(stage, 'payitems')
    return (
      item && {
        by: whom(stage, item.workerId),
        input: { itemId: item._id, receivedFen: Math.max(1, item.grossFen) },
      }
    )
  },
  'wages.listLateWages': listOfFinance,
  'wages.listTransfersInTrouble': listOfFinance,
  'wages.cancelTransfer': decideOnItem('paying', 'waitingForTap'),
  'wages.resendTransfer': decideOnItem('failed'),
  'wages.listRefundsInTrouble': listOfFinance,
  'wages.retryRefund': (stage) => {
    const refund = waiting<{ refundNumber: string }>(stage, 'refunds', { attention: 'keepsFailing' })
    return refund && { by: finance(stage), input: { refundNumber: refund.refundNumber, reason } }
  },
}

const ofPapers: Plays = {
  'papers.printPaySlip': ofItem,
  'papers.verifySlip': () => ({ by: undefined, input: { code: 'p:forged-code-of-a-slip' } }),
  'papers.exportLateWages': (stage) => ({ by: inOffice(stage, 'staff', 'auditor'), input: {} }),
  'papers.printPlatformReport': (stage) => ({ by: finance(stage), input: { quarter: '2026-Q4' } }),
  'papers.printGigRegister': (stage) => {
    const gig = some<SomeGig>(stage, 'gigs')
    return gig && { by: whom(stage, gig.employerId), input: { gigId: gig.gigId, format: 'xlsx' } }
  },
  'papers.printMonthRegister': (stage) => {
    const gig = some<SomeGig>(stage, 'gigs')
    const month = beijingDay(stage.city.clock.now()).slice(0, 7)
    return (
      gig && { by: whom(stage, gig.employerId), input: { employerId: gig.employerId, month, format: 'xlsx' } }
    )
  },
}

interface Complaint {
  readonly complainantId: string
}

const ofDisputes: Plays = {
  'disputes.openComplaintDraft': ofBooking,
  'disputes.fileComplaint': (stage) => {
    const booking = some<SomeBooking>(stage, 'bookings')
    const input = { confirmedLines: ['worker'], request: '请补发', channel: 'mediation' as const }
    return booking && { by: whom(stage, booking.workerId), input: { bookingId: booking.bookingId, ...input } }
  },
  'disputes.openComplaint': (stage) => {
    const complaint = some<Complaint>(stage, 'complaints')
    return complaint && { by: whom(stage, complaint.complainantId), input: { complaintId: complaint._id } }
  },
  'disputes.listMyComplaints': (stage) => ({ by: aWorker(stage), input: {} }),
  'disputes.withdrawComplaint': (stage) => {
    const complaint = some<Complaint>(stage, 'complaints')
    return (
      complaint && { by: whom(stage, complaint.complainantId), input: { complaintId: complaint._id, reason } }
    )
  },
  'disputes.answerComplaint': (stage) => {
    const complaint = some<Complaint>(stage, 'complaints')
    const decision = stage.city.chance.one<'accepted' | 'refused' | 'settled'>(
      'accepted',
      'refused',
      'settled',
    )
    return (
      complaint && {
        by: inOffice(stage, 'inspectionOfficer'),
        input: { complaintId: complaint._id, decision, reason },
      }
    )
  },
  'disputes.openDesk': (stage) => ({
    by: inOffice(stage, 'staff', 'inspectionOfficer', 'auditor'),
    input: {},
  }),
}

export const playsOfMoney: Plays = {
  ...ofWages,
  ...ofPapers,
  'insurance.openCover': ofBooking,
  'subsidies.openClaim': (stage) => ({ by: aWorker(stage), input: { scheme: 'accidentInsurance' } }),
  // Mostly somebody who has an agreement, which the scheme asks for.
  'subsidies.fileClaim': (stage) => {
    const booking = some<SomeBooking>(stage, 'bookings')
    return {
      by: booking ? whom(stage, booking.workerId) : aWorker(stage),
      input: { scheme: 'accidentInsurance' },
    }
  },
  ...ofDisputes,
}
