/** Faults of the stand-in that a seed orders, and how the house counts them. */
const askedFaults = [
  'query.lags',
  'query.notFound',
  'query.userPaying',
  'bill.late',
  'bill.truncated',
  'bill.wrongHash',
] as const
export const replyFaults = [
  ...askedFaults,
  'reply.slow',
  'reply.tooFast',
  'reply.failsBeforeEffect',
  'reply.failsAfterEffect',
  'reply.lostAfterEffect',
  'reply.forgedAfterEffect',
] as const

/** What befalls money under way: as often as a notice is spoilt. */
export const moneyFaults = [
  'refund.abnormal',
  'refund.closed',
  'transfer.notEnough',
  'order.paidAfterClose',
  'order.otherAmount',
  'payroll.notEnough',
  'payroll.rowFails',
  'payroll.bankReturns',
] as const

/** Fault of the stand-in → how the house counts it. */
export const noticeFaults = {
  'notice.overtaken': 'F8',
  'notice.wrongAmount': 'F10',
  'notice.wrongAppId': 'F10',
  'notice.duplicated': 'F7',
  'notice.delayed': 'F8',
  'notice.lost': 'F9',
  'notice.forged': 'F10',
  'notice.unknownSerial': 'F10',
  'notice.stale': 'F10',
  'notice.wrongKey': 'F10',
} as const
type NoticeFault = keyof typeof noticeFaults
/** Forgeries have many names; what is lost or doubled has one each, and comes as often. */
export const noticeFaultNames = [
  ...(Object.keys(noticeFaults) as readonly NoticeFault[]),
  'notice.lost',
  'notice.duplicated',
] as const
