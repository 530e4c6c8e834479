/** Plays of accounts, markets, gigs, matching and attendance. */
import { creditCode } from '../functions/credit-code'
import { newTokens } from './tokens'
import {
  aNewcomer,
  anEmployer,
  aWorker,
  inOffice,
  type Play,
  type Plays,
  some,
  type SomeBooking,
  type SomeGig,
  waiting,
  whom,
} from './plays'
import { drawGig } from './gig-plan'
import { instantText, type Stage } from './stage'

type GigAction =
  | 'gigs.closeGig'
  | 'gigs.listApplicants'
  | 'matching.rankWorkers'
  | 'attendance.openCrew'
  | 'attendance.issueSiteCode'

const ofGig: Play<GigAction> = (stage) => {
  const gig = some<SomeGig>(stage, 'gigs')
  return gig && { by: whom(stage, gig.employerId), input: { gigId: gig.gigId } }
}

type SeatAction = 'gigs.applyForGig' | 'gigs.withdrawApplication' | 'gigs.acceptGig' | 'gigs.openGig'

const ofWorkerAndGig: Play<SeatAction> = (stage) => {
  const gig = some<SomeGig>(stage, 'gigs')
  return gig && { by: aWorker(stage), input: { gigId: gig.gigId } }
}

const ofBooking =
  (side: 'workerId' | 'employerId') =>
  (stage: Stage): { by: ReturnType<typeof whom>; bookingId: string } | undefined => {
    const booking = some<SomeBooking>(stage, 'bookings')
    return booking && { by: whom(stage, booking[side]), bookingId: booking.bookingId }
  }

type BookingAction = 'gigs.openBooking' | 'attendance.openShift' | 'attendance.withdrawObjection'

const byBooking: Play<BookingAction> = (stage) => {
  const found = ofBooking('workerId')(stage)
  return found && { by: found.by, input: { bookingId: found.bookingId } }
}

const nothingBy =
  (who: (stage: Stage) => ReturnType<typeof whom>) =>
  (stage: Stage): { by: ReturnType<typeof whom>; input: Record<string, never> } => ({
    by: who(stage),
    input: {},
  })

const reason = '核实后的处理意见'
const minutes = ({ city }: Stage) => city.chance.between(0, 600)

const ofAccounts: Plays = {
  'accounts.openMe': nothingBy(aWorker),
  'accounts.registerWorker': (stage) => {
    const newcomer = aNewcomer(stage)
    const phoneCode = newcomer && stage.city.wechat.phoneCodes.issue(newcomer.person)
    return phoneCode === undefined
      ? undefined
      : { by: newcomer, input: { phoneCode, trades: ['loader'], marketId: 'decheng' } }
  },
  'accounts.registerEmployer': (stage) => {
    const newcomer = aNewcomer(stage)
    const phoneCode = newcomer && stage.city.wechat.phoneCodes.issue(newcomer.person)
    return phoneCode === undefined ? undefined : { by: newcomer, input: { phoneCode } }
  },
  'accounts.confirmRealName': (stage) => {
    const registered = stage.citizen(waiting<object>(stage, 'persons', { realName: null })?._id ?? '')
    if (registered === undefined) return undefined
    const { name, idNumber } = registered.person
    return { by: registered, input: { name, idNumber, consent: true } }
  },
  'accounts.submitUnit': (stage) => {
    const employers = { isEmployer: true, unitId: null, realName: { $ne: null } }
    const number = String(stage.city.chance.below(10_000)).padStart(4, '0')
    return {
      by: stage.citizen(waiting<object>(stage, 'persons', employers)?._id ?? ''),
      input: {
        name: '德州新样板用工',
        creditCode: creditCode(`91371402MA3AB${number}`),
        kind: 'company',
        legalRepresentative: '贾文华',
        address: '德州市德城区',
        ...{ licenceFileId: 'cloud://simulation/1.jpg', authorisationFileId: 'cloud://simulation/2.jpg' },
      },
    }
  },
  'accounts.openUnit': (stage) => {
    const unit = some<object>(stage, 'units')
    return unit && { by: inOffice(stage, 'employmentOfficer', 'auditor'), input: { unitId: unit._id } }
  },
  'accounts.decideUnit': (stage) => {
    const unit = waiting<object>(stage, 'units', { state: 'submitted' })
    const input = { decision: 'verified' as const, reason }
    return unit && { by: inOffice(stage, 'employmentOfficer'), input: { unitId: unit._id, ...input } }
  },
  'accounts.changeSettings': (stage) => ({
    by: aWorker(stage),
    input: { elderMode: stage.city.chance.happens(0.5) },
  }),
  'accounts.registerAtWindow': (stage) => {
    const newcomer = aNewcomer(stage)
    if (newcomer === undefined) return undefined
    const { name, idNumber } = newcomer.person
    const input = {
      name,
      idNumber,
      trades: ['cleaner' as const],
      marketId: 'decheng',
      confirmed: 'spoken' as const,
    }
    return { by: inOffice(stage, 'staff'), input }
  },
  'accounts.findPerson': (stage) => ({
    by: inOffice(stage, 'staff'),
    input: { phone: aWorker(stage)?.person.phone ?? '19000001014' },
  }),
  'accounts.startDeskSignIn': () => ({
    by: undefined,
    input: { device: '窗口电脑', pollSecret: newTokens.pollSecret },
  }),
  'accounts.approveDeskSignIn': (stage) => {
    const desk = some<object>(stage, 'desks')
    return (
      desk && {
        by: inOffice(stage, 'inspectionOfficer', 'staff'),
        input: { code: newTokens.codeOf(desk._id) },
      }
    )
  },
  'accounts.collectDeskToken': (stage) => {
    const desk = some<object>(stage, 'desks')
    const input = { pollSecret: newTokens.pollSecret }
    return desk && { by: undefined, input: { code: newTokens.codeOf(desk._id), ...input } }
  },
}

const ofMarkets: Plays = {
  'markets.listMarkets': nothingBy(() => undefined),
  'markets.issueMarketCode': (stage) => ({ by: inOffice(stage, 'staff'), input: { marketId: 'decheng' } }),
  'markets.markPresent': (stage) => ({ by: aWorker(stage), input: { code: newTokens.marketCode() } }),
  'markets.leaveMarket': nothingBy(aWorker),
}

const ofGigs: Plays = {
  'gigs.openPostForm': nothingBy(anEmployer),
  'gigs.postGig': (stage) => {
    const { employer, fields } = drawGig(stage, 0, 2)
    const content = stage.city.chance.happens(0.4) ? '先交押金 200 元' : fields.content
    return { by: employer, input: { gig: { ...fields, content }, publish: stage.city.chance.happens(0.7) } }
  },
  'gigs.listGigs': nothingBy(() => undefined),
  'gigs.openGig': ofWorkerAndGig,
  'gigs.closeGig': ofGig,
  'gigs.cancelGig': (stage) => {
    const move = ofGig(stage)
    return move && { by: move.by, input: { ...move.input, reason } }
  },
  'gigs.decideGig': (stage) => {
    const gig = waiting<SomeGig>(stage, 'gigs', { state: 'flagged' })
    const decision = stage.city.chance.one<'published' | 'returned'>('published', 'returned')
    return gig && { by: inOffice(stage, 'employmentOfficer'), input: { gigId: gig.gigId, decision, reason } }
  },
  'gigs.applyForGig': ofWorkerAndGig,
  'gigs.withdrawApplication': ofWorkerAndGig,
  'gigs.listApplicants': ofGig,
  'gigs.chooseApplicant': (stage) => {
    const application = some<{ gigId: string; workerId: string }>(stage, 'applications')
    const gig = application && some<SomeGig>(stage, 'gigs', { gigId: application.gigId })
    return (
      gig && { by: whom(stage, gig.employerId), input: { gigId: gig.gigId, workerId: application.workerId } }
    )
  },
  'gigs.acceptGig': ofWorkerAndGig,
  'gigs.cancelBooking': (stage) => {
    const found = ofBooking('workerId')(stage)
    return found && { by: found.by, input: { bookingId: found.bookingId, reason } }
  },
  'gigs.openBooking': byBooking,
}

const ofMatching: Plays = {
  'matching.openMarketBoard': () => ({ by: undefined, input: { marketId: 'decheng' } }),
  'matching.openWorkerHome': nothingBy(aWorker),
  'matching.openEmployerHome': nothingBy(anEmployer),
  'matching.rankGigs': nothingBy(aWorker),
  'matching.rankWorkers': ofGig,
}

const ofAttendance: Plays = {
  'attendance.openShift': byBooking,
  'attendance.openCrew': ofGig,
  'attendance.issueSiteCode': ofGig,
  'attendance.recordEvent': (stage) => {
    const found = ofBooking('workerId')(stage)
    const deviceAt = instantText(stage.city.clock.now())
    const event = { kind: 'checkIn' as const, code: 's:000000000000:0000000:forged', deviceAt }
    return (
      found && {
        by: found.by,
        input: { bookingId: found.bookingId, ...event, nonce: newTokens.nonce(stage) },
      }
    )
  },
  'attendance.confirmHours': (stage) => {
    const found = ofBooking('employerId')(stage)
    const input = { workedMinutes: minutes(stage), pieces: minutes(stage), reason }
    return found && { by: found.by, input: { bookingId: found.bookingId, ...input } }
  },
  'attendance.objectToHours': (stage) => {
    const found = ofBooking('workerId')(stage)
    return found && { by: found.by, input: { bookingId: found.bookingId, reason, minutes: minutes(stage) } }
  },
  'attendance.concedeHours': (stage) => {
    const found = ofBooking('employerId')(stage)
    return found && { by: found.by, input: { bookingId: found.bookingId, minutes: minutes(stage) } }
  },
  'attendance.withdrawObjection': byBooking,
  'attendance.decideObjection': (stage) => {
    const found = ofBooking('workerId')(stage)
    const by = inOffice(stage, 'staff', 'inspectionOfficer')
    return found && { by, input: { bookingId: found.bookingId, reason, minutes: minutes(stage) } }
  },
  'attendance.reportNotAsPromised': (stage) => {
    const found = ofBooking('workerId')(stage)
    return found && { by: found.by, input: { bookingId: found.bookingId, difference: 'moreDanger' } }
  },
  'attendance.contestCallOut': (stage) => {
    const found = ofBooking('employerId')(stage)
    return found && { by: found.by, input: { bookingId: found.bookingId, reason } }
  },
  'attendance.releaseByStaff': (stage) => {
    const found = ofBooking('workerId')(stage)
    const by = inOffice(stage, 'staff', 'inspectionOfficer')
    const input = { workedMinutes: minutes(stage), pieces: minutes(stage), reason, evidence: '问过双方' }
    return found && { by, input: { bookingId: found.bookingId, ...input } }
  },
}

export const playsOfWork: Plays = { ...ofAccounts, ...ofMarkets, ...ofGigs, ...ofMatching, ...ofAttendance }
