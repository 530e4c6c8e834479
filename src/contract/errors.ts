/** Every code that a caller can meet, by word; tests prove that each is used and has a sentence. */

const kernel = [
  'kernel.behalf.not-confirmed',
  'kernel.caller.not-allowed',
  'kernel.caller.unknown',
  'kernel.fault.unexpected',
  'kernel.host.busy',
  'kernel.host.timeout',
  'kernel.input.rejected',
  'kernel.key.reused',
  'kernel.network.lost',
  'kernel.relation.not-yours',
  'kernel.store.busy',
] as const

const accounts = [
  'accounts.age.child',
  'accounts.credit-code.check-character',
  'accounts.credit-code.malformed',
  'accounts.desk.code-not-valid',
  'accounts.desk.phone-needed',
  'accounts.household.trade-closed',
  'accounts.id-number.birthday',
  'accounts.id-number.check-digit',
  'accounts.id-number.malformed',
  'accounts.identity.taken',
  'accounts.minor.trade-closed',
  'accounts.person.not-registered',
  'accounts.phone.code-not-valid',
  'accounts.phone.taken',
  'accounts.real-name.different',
  'accounts.real-name.fixed',
  'accounts.real-name.missing',
  'accounts.real-name.register-down',
  'accounts.unit.not-waiting',
  'accounts.unit.papers-missing',
  'accounts.unit.recheck-due',
  'accounts.unit.taken',
  'accounts.unit.under-review',
  'accounts.unit.unknown',
] as const

const markets = ['markets.code.not-valid', 'markets.market.unknown'] as const

const gigs = [
  'gigs.agreement.incomplete',
  'gigs.agreement.too-late',
  'gigs.application.closed',
  'gigs.application.not-needed',
  'gigs.application.unknown',
  'gigs.booking.already-arrived',
  'gigs.booking.already-begun',
  'gigs.booking.already-booked',
  'gigs.booking.no-wechat',
  'gigs.booking.not-booked',
  'gigs.booking.not-offered',
  'gigs.booking.overlap',
  'gigs.booking.own-gig',
  'gigs.booking.unknown',
  'gigs.gig.expired',
  'gigs.gig.filled',
  'gigs.gig.not-open',
  'gigs.gig.not-waiting',
  'gigs.gig.over',
  'gigs.gig.state-does-not-allow',
  'gigs.gig.unknown',
  'gigs.post.field-missing',
  'gigs.post.headcount',
  'gigs.post.hours-impossible',
  'gigs.post.lending-unit-missing',
  'gigs.post.pay-missing',
  'gigs.post.pieces-missing',
  'gigs.post.starts-in-past',
  'gigs.post.suspended',
  'gigs.post.too-far-ahead',
  'gigs.publish.real-name-missing',
  'gigs.publish.unit-unverified',
  'gigs.seat.none-left',
] as const

const matching = [
  'matching.limit.below-wage-floor',
  'matching.limit.certificate-missing',
  'matching.limit.too-far',
] as const

const attendance = [
  'attendance.booking.cancelled',
  'attendance.booking.unknown',
  'attendance.code.expired',
  'attendance.code.not-valid',
  'attendance.code.other-gig',
  'attendance.event.clock-ahead',
  'attendance.event.too-early',
  'attendance.event.too-late',
  'attendance.event.too-old',
  'attendance.hours.reason-missing',
  'attendance.objection.too-late',
  'attendance.pieces.missing',
  'attendance.shift.already-confirmed',
  'attendance.shift.not-over',
] as const

const wages = [
  'wages.account.held',
  'wages.account.overdrawn',
  'wages.gig.unknown',
  'wages.handover.already-recorded',
  'wages.item.unknown',
  'wages.notice.not-ours',
  'wages.pay-in.complete',
  'wages.pay-in.gig-not-open',
  'wages.pay-in.no-wechat',
  'wages.pay-in.recorded-rail',
  'wages.pay-in.too-many',
  'wages.payment.amount-differs',
  'wages.payout.already-paid',
  'wages.payout.under-way',
  'wages.rail.mixed',
  'wages.rate.below-minimum',
  'wages.receipt.amount-differs',
  'wages.receipt.not-handed-over',
  'wages.refund.amount-differs',
  'wages.refund.nothing-free',
  'wages.transfer.amount-differs',
  'wages.transfer.contradicts',
] as const

const insurance = ['insurance.cover.age', 'insurance.cover.no-product'] as const

const subsidies = [
  'subsidies.claim.already-filed',
  'subsidies.claim.not-accepted',
  'subsidies.claim.policy-unverified',
  'subsidies.claim.real-name-missing',
  'subsidies.claim.second-reviewer-missing',
  'subsidies.eligibility.agreement',
  'subsidies.eligibility.cover',
  'subsidies.eligibility.employment-registered',
  'subsidies.eligibility.otherwise-covered',
  'subsidies.eligibility.premium-paid',
  'subsidies.eligibility.working-age',
] as const

const disputes = [
  'disputes.channel.closed',
  'disputes.complaint.already-open',
  'disputes.complaint.state-does-not-allow',
  'disputes.complaint.too-many',
  'disputes.complaint.unknown',
  'disputes.filing.too-late',
  'disputes.lines.unknown',
  'disputes.wage.nothing-missing',
] as const

/** All codes; `kernel` holds bad input, missing rights and faults. */
export const errorCodes = [
  ...kernel,
  ...accounts,
  ...markets,
  ...gigs,
  ...matching,
  ...attendance,
  ...wages,
  ...insurance,
  ...subsidies,
  ...disputes,
] as const

export type ErrorCode = (typeof errorCodes)[number]
