/** Who may do what, to which thing, and on whose behalf: one table, and what has no row cannot be served. */
import type { ActionName } from './actions'
import type { OfficeRole, Role } from './roles'

/**
 * How the caller (or the person acted for) must stand to the thing named in the input.
 * Each function that serves an action with a relation answers it in its relations.ts.
 */
export type Relation =
  | 'none'
  | 'gigOwner'
  | 'employerSelf'
  | 'gigReadable'
  | 'bookingWorker'
  | 'bookingOwner'
  | 'bookingMarket'
  | 'marketStaff'
  | 'orderOwner'
  | 'itemWorker'
  | 'itemOwner'
  | 'complainant'

export interface Grant {
  readonly role: Role
  readonly relation: Relation
  /** Offices that may do this for the person, whose confirmation is then recorded. */
  readonly onBehalf?: readonly OfficeRole[]
}

const anyone: readonly Grant[] = [{ role: 'anyone', relation: 'none' }]
const signedIn: readonly Grant[] = [{ role: 'signedIn', relation: 'none' }]
const system: readonly Grant[] = [{ role: 'system', relation: 'none' }]
const window = ['staff'] as const

const worker = (relation: Relation): Grant => ({ role: 'worker', relation, onBehalf: window })
const employer = (relation: Relation): Grant => ({ role: 'employer', relation, onBehalf: window })
const office = (...roles: readonly OfficeRole[]): readonly Grant[] =>
  roles.map((role) => ({ role, relation: 'none' }))

/** Staff decide in their own market, the inspection everywhere. */
const ofTheMarket: readonly Grant[] = [
  { role: 'staff', relation: 'bookingMarket' },
  ...office('inspectionOfficer'),
]

/** Staff run the rounds of their own market only. */
const atTheMarket: Grant = { role: 'staff', relation: 'marketStaff' }

export const permissions: Readonly<Record<ActionName, readonly Grant[]>> = {
  'accounts.openMe': anyone,
  'accounts.registerWorker': signedIn,
  'accounts.registerEmployer': signedIn,
  'accounts.confirmRealName': [
    { role: 'worker', relation: 'none' },
    { role: 'employer', relation: 'none' },
  ],
  'accounts.submitUnit': [{ role: 'employer', relation: 'none' }],
  'accounts.openUnit': office('employmentOfficer', 'auditor'),
  'accounts.decideUnit': office('employmentOfficer'),
  'accounts.enterPayrollAccount': [{ role: 'employer', relation: 'none' }],
  'accounts.decidePayrollAccount': office('employmentOfficer'),
  'accounts.changeSettings': signedIn,
  'accounts.registerAtWindow': office('staff'),
  'accounts.findPerson': office('staff'),
  'accounts.startDeskSignIn': anyone,
  'accounts.approveDeskSignIn': office(
    'staff',
    'employmentOfficer',
    'inspectionOfficer',
    'arbitrationOfficer',
    'financeOfficer',
    'auditor',
  ),
  'accounts.collectDeskToken': anyone,

  'markets.listMarkets': anyone,
  'markets.issueMarketCode': office('staff'),
  'markets.markPresent': [worker('none')],
  'markets.leaveMarket': [worker('none')],

  'gigs.openPostForm': [employer('none')],
  'gigs.postGig': [employer('none')],
  'gigs.listGigs': anyone,
  'gigs.openGig': [{ role: 'anyone', relation: 'gigReadable' }],
  'gigs.closeGig': [employer('gigOwner')],
  'gigs.cancelGig': [employer('gigOwner')],
  'gigs.decideGig': office('employmentOfficer'),
  'gigs.applyForGig': [worker('none')],
  'gigs.withdrawApplication': [worker('none')],
  'gigs.listApplicants': [employer('gigOwner')],
  'gigs.chooseApplicant': [employer('gigOwner')],
  'gigs.acceptGig': [worker('none')],
  'gigs.cancelBooking': [worker('bookingWorker')],
  'gigs.openBooking': [worker('bookingWorker'), employer('bookingOwner'), ...office('inspectionOfficer')],
  'gigs.noteDifference': system,
  'gigs.cancelBookings': system,
  'gigs.noteLateWage': system,
  'gigs.promiseSeats': system,
  'gigs.endPromise': system,
  'gigs.passPromises': system,
  'gigs.closeDueGigs': system,
  'gigs.repairSeats': system,

  'matching.openMarketBoard': anyone,
  'matching.openWorkerHome': [worker('none')],
  'matching.openEmployerHome': [employer('none')],
  'matching.rankGigs': [worker('none')],
  'matching.rankWorkers': [employer('gigOwner')],
  'matching.sayFree': [worker('none')],
  'matching.withdrawFree': [worker('none')],
  'matching.startGroup': [worker('none')],
  'matching.joinGroup': [worker('none')],
  'matching.leaveGroup': [worker('none')],
  'matching.openMyOffer': [worker('none')],
  'matching.declineOffer': [worker('none')],
  'matching.openRound': [atTheMarket, ...office('employmentOfficer', 'auditor')],
  'matching.runRound': [atTheMarket],
  'matching.askWhatIf': [atTheMarket, ...office('employmentOfficer')],
  'matching.replayRound': office('employmentOfficer', 'auditor'),
  'matching.openProposedCrew': [employer('gigOwner')],
  'matching.openAlgorithmCard': anyone,
  'matching.noteAnswers': system,
  'matching.followPeople': system,
  'matching.runDueRounds': system,

  'attendance.openShift': [worker('bookingWorker'), employer('bookingOwner'), ...office('inspectionOfficer')],
  'attendance.openCrew': [employer('gigOwner')],
  'attendance.issueSiteCode': [employer('gigOwner')],
  'attendance.recordEvent': [worker('bookingWorker')],
  'attendance.checkFace': [{ role: 'worker', relation: 'bookingWorker' }],
  'attendance.confirmHours': [employer('bookingOwner')],
  'attendance.reportNotAsPromised': [worker('bookingWorker')],
  'attendance.contestCallOut': [employer('bookingOwner')],
  'attendance.objectToHours': [worker('bookingWorker')],
  'attendance.concedeHours': [employer('bookingOwner')],
  'attendance.withdrawObjection': [worker('bookingWorker'), employer('bookingOwner')],
  'attendance.decideObjection': ofTheMarket,
  'attendance.releaseByStaff': ofTheMarket,
  'attendance.releaseSilentShifts': system,
  'attendance.releaseAbsent': system,
  'attendance.followComplaint': system,
  'attendance.settleCancelledGig': system,

  'wages.payIn': [{ role: 'employer', relation: 'gigOwner' }],
  'wages.openPayIn': [
    { role: 'employer', relation: 'orderOwner' },
    { role: 'worker', relation: 'orderOwner' },
  ],
  'wages.checkPayIn': [
    { role: 'employer', relation: 'orderOwner' },
    { role: 'worker', relation: 'orderOwner' },
  ],
  'wages.openPayList': [employer('gigOwner'), ...office('inspectionOfficer', 'financeOfficer')],
  'wages.listMyWages': [worker('none')],
  'wages.openTaxEstimate': [worker('none')],
  'wages.openPaySlip': [worker('itemWorker'), employer('itemOwner'), ...office('inspectionOfficer')],
  'wages.openTransfer': [{ role: 'worker', relation: 'itemWorker' }],
  'wages.checkTransfer': [{ role: 'worker', relation: 'itemWorker' }],
  'wages.openAgreement': [worker('none')],
  'wages.agreeToReceive': [{ role: 'worker', relation: 'none' }],
  'wages.checkAgreement': [{ role: 'worker', relation: 'none' }],
  'wages.endAgreement': [worker('none')],
  'wages.askForCard': [{ role: 'worker', relation: 'bookingWorker' }],
  'wages.resumeBatch': [employer('gigOwner')],
  'wages.recordHandover': [employer('itemOwner')],
  'wages.proposeRecovery': office('staff', 'financeOfficer'),
  'wages.listRecoveries': office('staff', 'financeOfficer', 'auditor'),
  'wages.openRecovery': [
    { role: 'worker', relation: 'itemWorker' },
    { role: 'employer', relation: 'itemOwner' },
    ...office('staff', 'financeOfficer', 'auditor'),
  ],
  // Consent is given by nobody else, not even at the window.
  'wages.answerRecovery': [{ role: 'worker', relation: 'itemWorker' }],
  'wages.signHandBack': [employer('itemOwner')],
  'wages.giveBonus': [employer('bookingOwner')],
  'wages.signReceipt': [worker('itemWorker')],
  'wages.listLateWages': office('staff', 'inspectionOfficer', 'financeOfficer', 'auditor'),
  'wages.listTransfersInTrouble': office('staff', 'financeOfficer', 'auditor'),
  'wages.cancelTransfer': office('staff', 'financeOfficer'),
  'wages.resendTransfer': office('staff', 'financeOfficer'),
  'wages.proposeCorrection': office('financeOfficer'),
  'wages.decideCorrection': office('financeOfficer'),
  'wages.listCorrections': office('financeOfficer', 'auditor'),
  'wages.listPaymentsInDoubt': office('financeOfficer', 'auditor'),
  'wages.resolvePayment': office('financeOfficer'),
  'wages.listRefundsInTrouble': office('financeOfficer', 'auditor'),
  'wages.retryRefund': office('financeOfficer'),
  'wages.settleNotice': system,
  'wages.accrueShift': system,
  'wages.fundItem': system,
  'wages.followObjection': system,
  'wages.followComplaint': system,
  'wages.remindOfTap': system,
  'wages.sendTransfer': system,
  'wages.refundGig': system,
  'wages.sendRefund': system,
  'wages.noticeLateWages': system,
  'wages.forgetOldWages': system,
  'wages.tellLateWage': system,
  'wages.pollUnknown': system,
  'wages.openMoneyDesk': office('financeOfficer', 'auditor'),
  'wages.listCloses': office('financeOfficer', 'auditor'),
  'wages.openClose': office('financeOfficer', 'auditor'),
  'wages.openAccount': office('financeOfficer', 'auditor'),
  'wages.resolveDifference': office('financeOfficer'),
  'wages.explainLateEntries': office('financeOfficer'),
  'wages.recordMove': office('financeOfficer'),
  'wages.auditBook': office('auditor'),
  'wages.sealJournal': system,
  'wages.closeBook': system,
  'wages.closeChannel': system,

  'insurance.openCover': [worker('bookingWorker'), employer('bookingOwner')],
  'insurance.bindCover': system,
  'insurance.endCover': system,

  'subsidies.openClaim': [worker('none')],
  'subsidies.fileClaim': [worker('none')],

  'disputes.openComplaintDraft': [worker('bookingWorker')],
  'disputes.fileComplaint': [worker('bookingWorker')],
  'disputes.openComplaint': [worker('complainant'), ...office('inspectionOfficer')],
  'disputes.listMyComplaints': [worker('none')],
  'disputes.withdrawComplaint': [worker('complainant')],
  'disputes.answerComplaint': office('inspectionOfficer'),
  'disputes.openDesk': office('staff', 'employmentOfficer', 'inspectionOfficer', 'auditor'),

  'papers.printPaySlip': [worker('itemWorker'), employer('itemOwner'), ...office('inspectionOfficer')],
  'papers.verifySlip': anyone,
  'papers.exportLateWages': office('staff', 'inspectionOfficer', 'financeOfficer', 'auditor'),
  'papers.exportMoney': office('financeOfficer', 'auditor'),
  'papers.printPlatformReport': office('financeOfficer'),
  'papers.printGigRegister': [
    { role: 'employer', relation: 'gigOwner' },
    ...office('inspectionOfficer', 'financeOfficer', 'auditor'),
  ],
  'papers.printMonthRegister': [
    { role: 'employer', relation: 'employerSelf' },
    ...office('inspectionOfficer', 'financeOfficer', 'auditor'),
  ],
}
