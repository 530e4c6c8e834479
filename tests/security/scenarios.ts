/**
 * For every action a citizen or an officer can call: at which stage it makes sense, who does it, and with
 * what.
 */
import { at, type CallableName, type Scenario } from './scenario'
import { paperScenarios } from './scenarios-of-papers'
import { railScenarios } from './scenarios-of-rails'
import { roundScenarios } from './scenarios-of-rounds'
import { aGig, aUnit, type Facts, identityNumber, pollSecret } from './stages'

export type { CallableName, Scenario } from './scenario'

const nothing = () => ({})
const gig = ({ gigId }: Facts) => ({ gigId })
const booking = ({ bookingId }: Facts) => ({ bookingId })
const item = ({ itemId }: Facts) => ({ itemId })
const order = ({ orderId }: Facts) => ({ orderId })
const accident = () => ({ scheme: 'accidentInsurance' }) as const
/** Nobody has the number; the register of the story does not know it either. */
const newcomersNumber = identityNumber({ countyCode: '371402', bornOn: '2000-09-09', sequence: 77 })

/** A new action without a row here does not compile. */
export const scenarios: { readonly [Name in CallableName]: Scenario<Name> } = {
  'accounts.openMe': at('registered', 'worker', nothing),
  'accounts.registerWorker': at('registered', 'newcomer', (_facts, actor) => ({
    phoneCode: actor.phoneCode(),
    trades: ['loader'],
    marketId: 'decheng',
  })),
  'accounts.registerEmployer': at('registered', 'newcomer', (_facts, actor) => ({
    phoneCode: actor.phoneCode(),
  })),
  'accounts.confirmRealName': at('registered', 'worker', (_facts, { person }) => ({
    name: person?.name ?? '王五',
    idNumber: person?.idNumber ?? newcomersNumber,
    consent: true,
  })),
  'accounts.submitUnit': at('registered', 'employer', () => aUnit),
  'accounts.openUnit': at('unitSubmitted', 'employmentOfficer', ({ unitId }) => ({ unitId })),
  'accounts.decideUnit': at('unitSubmitted', 'employmentOfficer', ({ unitId }) => ({
    unitId,
    decision: 'verified',
    reason: '执照与授权书一致',
  })),
  'accounts.changeSettings': at('registered', 'worker', () => ({ elderMode: true })),
  'accounts.registerAtWindow': at('registered', 'staff', () => ({
    name: '冯老才',
    idNumber: newcomersNumber,
    trades: ['cleaner'],
    marketId: 'decheng',
    confirmed: 'spoken',
  })),
  'accounts.findPerson': at('registered', 'staff', () => ({ phone: '19000001014' })),
  'accounts.startDeskSignIn': at('registered', 'nobody', () => ({ device: '窗口 1 号电脑', pollSecret })),
  'accounts.approveDeskSignIn': at('deskWaiting', 'inspectionOfficer', ({ deskCode }) => ({
    code: deskCode,
  })),
  'accounts.collectDeskToken': at('deskWaiting', 'nobody', ({ deskCode }) => ({
    code: deskCode,
    pollSecret,
  })),

  'markets.listMarkets': at('registered', 'nobody', nothing),
  'markets.issueMarketCode': at('registered', 'staff', () => ({ marketId: 'decheng' })),
  'markets.markPresent': at('registered', 'worker', ({ marketCode }) => ({ code: marketCode })),
  'markets.leaveMarket': at('registered', 'worker', nothing),

  'gigs.openPostForm': at('registered', 'employer', nothing),
  'gigs.postGig': at('registered', 'employer', () => ({ gig: aGig, publish: true })),
  'gigs.listGigs': at('published', 'nobody', () => ({ marketId: 'decheng' })),
  'gigs.openGig': at('drafted', 'employer', gig),
  'gigs.closeGig': at('published', 'employer', gig),
  'gigs.cancelGig': at('booked', 'employer', ({ gigId }) => ({ gigId, reason: '家里临时有事' })),
  'gigs.decideGig': at('flagged', 'employmentOfficer', ({ gigId }) => ({
    gigId,
    decision: 'returned',
    reason: '不能收押金,请删掉再发',
  })),
  'gigs.applyForGig': at('published', 'otherWorker', gig),
  'gigs.withdrawApplication': at('applied', 'worker', gig),
  'gigs.listApplicants': at('applied', 'employer', gig),
  'gigs.chooseApplicant': at('applied', 'employer', ({ gigId, workerId }) => ({ gigId, workerId })),
  'gigs.acceptGig': at('published', 'worker', gig),
  'gigs.cancelBooking': at('booked', 'worker', ({ bookingId }) => ({ bookingId, reason: '孩子发烧' })),
  'gigs.openBooking': at('booked', 'worker', booking),

  'matching.openMarketBoard': at('published', 'nobody', () => ({ marketId: 'decheng' })),
  'matching.openWorkerHome': at('booked', 'worker', nothing),
  'matching.openEmployerHome': at('booked', 'employer', nothing),
  'matching.rankGigs': at('published', 'worker', nothing),
  'matching.rankWorkers': at('published', 'employer', gig),

  'attendance.openShift': at('booked', 'worker', booking),
  'attendance.openCrew': at('booked', 'employer', gig),
  'attendance.issueSiteCode': at('booked', 'employer', gig),
  'attendance.recordEvent': at('worked', 'worker', ({ bookingId, siteCode }) => ({
    bookingId,
    kind: 'checkOut',
    code: siteCode,
    deviceAt: '2026-11-24T08:02:00.000Z',
    nonce: 'anothernonce01',
  })),
  'attendance.reportNotAsPromised': at('arrived', 'worker', ({ bookingId }) => ({
    bookingId,
    difference: 'moreDanger',
    note: '要上三米高的架子',
  })),
  'attendance.contestCallOut': at('sentAway', 'employer', ({ bookingId }) => ({
    bookingId,
    reason: '活和约定的一样',
  })),
  'attendance.objectToHours': at('confirmed', 'worker', ({ bookingId }) => ({
    bookingId,
    reason: '中午没停工，一直在干',
  })),
  'attendance.concedeHours': at('objected', 'employer', booking),
  'attendance.withdrawObjection': at('objected', 'worker', booking),
  'attendance.decideObjection': at('objected', 'staff', ({ bookingId }) => ({
    bookingId,
    minutes: 30,
    reason: '监控里看到停工半小时',
  })),
  'attendance.releaseByStaff': at('worked', 'staff', ({ bookingId }) => ({
    bookingId,
    workedMinutes: 420,
    reason: '雇主联系不上',
    evidence: '门卫登记簿',
  })),
  'attendance.confirmHours': at('worked', 'employer', ({ bookingId }) => ({ bookingId, workedMinutes: 420 })),

  'wages.payIn': at('published', 'employer', gig),
  'wages.openPayIn': at('ordered', 'employer', order),
  'wages.checkPayIn': at('ordered', 'employer', order),
  'wages.openPayList': at('confirmed', 'employer', gig),
  'wages.listTransfersInTrouble': at('confirmed', 'financeOfficer', nothing),
  'wages.cancelTransfer': at('confirmed', 'staff', ({ itemId }) => ({ itemId, reason: '金额算错了' })),
  'wages.resendTransfer': at('confirmed', 'staff', ({ itemId }) => ({ itemId, reason: '实名已改好' })),
  'wages.proposeCorrection': at('confirmed', 'financeOfficer', () => ({
    postings: [{ from: 'bank', to: 'wx:operation', amountFen: 100 }] as never,
    reason: '银行手续费记错科目',
    evidence: ['cloud://local-env/voucher.png'],
  })),
  'wages.decideCorrection': at('confirmed', 'financeOfficer', () => ({
    correctionId: 'correction:unknown00000',
    decision: 'declined',
    reason: '凭证不全',
  })),
  'wages.listCorrections': at('confirmed', 'financeOfficer', nothing),
  'wages.listPaymentsInDoubt': at('confirmed', 'financeOfficer', nothing),
  'wages.resolvePayment': at('ordered', 'financeOfficer', ({ orderId }) => ({
    orderId,
    decision: 'return',
    reason: '多付了，退回',
  })),
  'wages.listRefundsInTrouble': at('confirmed', 'financeOfficer', nothing),
  'wages.retryRefund': at('confirmed', 'financeOfficer', () => ({
    refundNumber: 'anyrefundnumber12345',
    reason: '付款人换了银行卡',
  })),
  'wages.listLateWages': at('confirmed', 'inspectionOfficer', nothing),
  'wages.openTaxEstimate': at('confirmed', 'worker', nothing),
  'wages.listMyWages': at('confirmed', 'worker', nothing),
  'wages.openPaySlip': at('confirmed', 'worker', item),
  'wages.openTransfer': at('confirmed', 'worker', item),
  'wages.checkTransfer': at('confirmed', 'worker', item),
  'wages.recordHandover': at('handedOver', 'employer', ({ itemId }) => ({ itemId, method: 'cash' })),
  'wages.proposeRecovery': at('confirmed', 'staff', ({ itemId }) => ({
    itemId,
    amountFen: 100,
    reason: '工时录多了',
  })),
  'wages.listRecoveries': at('confirmed', 'staff', nothing),
  'wages.openRecovery': at('confirmed', 'worker', item),
  'wages.answerRecovery': at('confirmed', 'worker', ({ itemId }) => ({ itemId, answer: 'agreed' })),
  'wages.signHandBack': at('confirmed', 'employer', item),
  'wages.giveBonus': at('confirmed', 'employer', ({ bookingId }) => ({
    bookingId,
    amountFen: 2_000,
    reason: '干得又快又好',
  })),
  'wages.signReceipt': at('handedOver', 'worker', ({ itemId, owedFen }) => ({
    itemId,
    receivedFen: owedFen,
  })),

  'wages.openMoneyDesk': at('confirmed', 'financeOfficer', nothing),
  'wages.listCloses': at('confirmed', 'financeOfficer', nothing),
  'wages.openClose': at('nightOver', 'financeOfficer', () => ({ side: 'book', day: '2026-11-24' })),
  'wages.openAccount': at('confirmed', 'financeOfficer', () => ({ account: 'wx:basic' })),
  'wages.resolveDifference': at('differing', 'financeOfficer', ({ differenceId }) => ({
    differenceId,
    resolution: 'operatorMoney',
    reason: '运营账户补充备付金，凭证已核对',
  })),
  'wages.explainLateEntries': at('lateEntry', 'financeOfficer', () => ({
    day: '2026-11-25',
    reason: '函数重试晚到，金额已核对',
  })),
  'wages.recordMove': at('registered', 'financeOfficer', () => ({
    from: 'outside',
    to: 'wx:operation',
    amountFen: 100_000,
    voucher: 'V20261124001',
    leg: 'both',
  })),
  'wages.auditBook': at('confirmed', 'auditor', () => ({ part: 'balances' })),

  'insurance.openCover': at('booked', 'worker', booking),

  'subsidies.openClaim': at('booked', 'worker', accident),
  'subsidies.fileClaim': at('booked', 'worker', accident),

  'disputes.openComplaintDraft': at('confirmed', 'worker', booking),
  'disputes.fileComplaint': at('complained', 'worker', ({ bookingId, complaintLines }) => ({
    bookingId,
    confirmedLines: [...complaintLines],
    request: '请按约定补发少算的工钱',
    channel: 'mediation',
  })),
  'disputes.openComplaint': at('complained', 'worker', ({ complaintId }) => ({ complaintId })),
  'disputes.listMyComplaints': at('complained', 'worker', nothing),
  'disputes.withdrawComplaint': at('complained', 'worker', ({ complaintId }) => ({
    complaintId,
    reason: '老板已经补给我了',
  })),
  'disputes.answerComplaint': at('complained', 'inspectionOfficer', ({ complaintId }) => ({
    complaintId,
    decision: 'accepted',
    reason: '材料齐全,予以受理',
  })),
  'disputes.openDesk': at('complained', 'inspectionOfficer', nothing),

  ...paperScenarios,
  ...railScenarios,
  ...roundScenarios,
}
