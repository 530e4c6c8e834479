/** Commands that the story asks for too early or too late, and the moments at which they are done. */
import { type CallableName } from '../security/scenarios'
import { type Facts, plot, type StageName, type Step } from '../security/stages'
import type { Laboratory } from './laboratory'
import {
  atPhone,
  cancel,
  dayOfRefund,
  draftComplaint,
  order,
  payAtCashier,
  settle,
  unlessRefunded,
} from './steps'
import {
  agreeToRecovery,
  onlyOne,
  proposeCorrection,
  proposeRecovery,
  signReceipt,
  takeAnotherAmount,
} from './steps-of-mistakes'
import { agreeToReceive, bookedOnCard, card, failedOnCard } from './steps-of-rails'

export interface Elsewhere {
  readonly stage: StageName
  readonly before?: readonly Step[]
  input?(lab: Laboratory, facts: Facts): unknown
  readonly mayNotKnow?: true
  readonly mayDiffer?: RegExp
  readonly mayLack?: RegExp
}

const paidByTap: readonly Step[] = [atPhone('confirm-transfer'), settle]

export const elsewhere: Partial<Record<CallableName, Elsewhere>> = {
  'gigs.applyForGig': { stage: 'applied' },
  'attendance.checkFace': {
    stage: 'unitSubmitted',
    before: [...bookedOnCard, card],
    mayNotKnow: true,
    // A check that WeChat was not there for is written down as such; the site code counts all the same.
    mayDiffer: /^facechecks .*"(?:ordered|unavailable)"/,
  },
  'disputes.fileComplaint': { stage: 'confirmed', before: [draftComplaint] },
  'wages.recordHandover': { stage: 'registered', before: plot.handedOver.slice(1, -1) as Step[] },
  'wages.resendTransfer': { stage: 'confirmed', before: [atPhone('decline-transfer'), settle] },
  'wages.askForCard': {
    stage: 'unitSubmitted',
    before: bookedOnCard,
    mayNotKnow: true,
    // Name and number are opened for WeChat's page only: without its answer the row says that nothing was.
    mayLack: /(?<=^audit .*),"opened":\[[^\]]*\]/,
  },
  'wages.resumeBatch': { stage: 'unitSubmitted', before: failedOnCard },
  // WeChat tells of the end by itself too: the row of the command, or that of the notice, proves it.
  'wages.endAgreement': { stage: 'confirmed', before: [agreeToReceive], mayDiffer: /^audit / },
  'wages.proposeRecovery': { stage: 'confirmed', before: paidByTap },
  'wages.answerRecovery': { stage: 'confirmed', before: [...paidByTap, proposeRecovery] },
  'wages.signHandBack': { stage: 'handedOver', before: [signReceipt, proposeRecovery, agreeToRecovery] },
  'wages.decideCorrection': {
    stage: 'confirmed',
    before: [proposeCorrection],
    input: ({ world }) => ({
      correctionId: onlyOne(world.documents('corrections')),
      decision: 'booked',
      reason: '凭证一致',
    }),
  },
  'wages.resolvePayment': { stage: 'published', before: [order, payAtCashier, takeAnotherAmount] },
  'wages.retryRefund': {
    stage: 'booked',
    before: [unlessRefunded, cancel, settle, ...dayOfRefund, ...dayOfRefund, ...dayOfRefund],
    input: ({ world }) => {
      const refunds = world.documents('refunds') as readonly { refundNumber: string; attention: string }[]
      const { refundNumber = 'none' } = refunds.find(({ attention }) => attention === 'keepsFailing') ?? {}
      return { refundNumber, reason: '付款人换了银行卡' }
    },
  },
}
