/** The function of wages. */
import { wagesContract } from '@/contract/wages'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { accrueShift } from './use-cases/accrue-shift'
import { agreeToReceive } from './use-cases/agree-to-receive'
import { answerRecovery } from './use-cases/answer-recovery'
import { askForCard } from './use-cases/ask-for-card'
import { auditBook } from './use-cases/audit-book'
import { cancelTransfer } from './use-cases/cancel-transfer'
import { checkAgreement } from './use-cases/check-agreement'
import { checkPayIn } from './use-cases/check-pay-in'
import { checkTransfer } from './use-cases/check-transfer'
import { closeBook } from './use-cases/close-book'
import { closeChannel } from './use-cases/close-channel'
import { decideCorrection } from './use-cases/decide-correction'
import { endAgreement } from './use-cases/end-agreement'
import { followComplaint } from './use-cases/follow-complaint'
import { followObjection } from './use-cases/follow-objection'
import { forgetOldWages } from './use-cases/forget-old-wages'
import { fundItem } from './use-cases/fund-item'
import { giveBonus } from './use-cases/give-bonus'
import { listCloses } from './use-cases/list-closes'
import { listCorrections } from './use-cases/list-corrections'
import { listLateWages } from './use-cases/list-late-wages'
import { listMyWages } from './use-cases/list-my-wages'
import { listPaymentsInDoubt } from './use-cases/list-payments-in-doubt'
import { listRecoveries } from './use-cases/list-recoveries'
import { listRefundsInTrouble } from './use-cases/list-refunds-in-trouble'
import { listTransfersInTrouble } from './use-cases/list-transfers-in-trouble'
import { noticeLateWages } from './use-cases/notice-late-wages'
import { openAgreement } from './use-cases/open-agreement'
import { openAccount } from './use-cases/open-account'
import { openClose } from './use-cases/open-close'
import { openMoneyDesk } from './use-cases/open-money-desk'
import { openPayIn } from './use-cases/open-pay-in'
import { openPayList } from './use-cases/open-pay-list'
import { openPaySlip } from './use-cases/open-pay-slip'
import { openRecovery } from './use-cases/open-recovery'
import { openTaxEstimate } from './use-cases/open-tax-estimate'
import { openTransfer } from './use-cases/open-transfer'
import { payIn } from './use-cases/pay-in'
import { pollUnknown } from './use-cases/poll-unknown'
import { proposeCorrection } from './use-cases/propose-correction'
import { proposeRecovery } from './use-cases/propose-recovery'
import { explainLateEntries } from './use-cases/explain-late-entries'
import { recordHandover } from './use-cases/record-handover'
import { recordMove } from './use-cases/record-move'
import { refundGig } from './use-cases/refund-gig'
import { remindOfTap } from './use-cases/remind-of-tap'
import { resendTransfer } from './use-cases/resend-transfer'
import { resolveDifference } from './use-cases/resolve-difference'
import { resolvePayment } from './use-cases/resolve-payment'
import { resumeBatch } from './use-cases/resume-batch'
import { retryRefund } from './use-cases/retry-refund'
import { sealJournal } from './use-cases/seal-journal'
import { sendRefund } from './use-cases/send-refund'
import { sendTransfer } from './use-cases/send-transfer'
import { settleNotice } from './use-cases/settle-notice'
import { signHandBack } from './use-cases/sign-hand-back'
import { signReceipt } from './use-cases/sign-receipt'
import { tellLateWage } from './use-cases/tell-late-wage'

const queries = {
  openPayIn,
  openPayList,
  listMyWages,
  openPaySlip,
  openTransfer,
  openRecovery,
  openTaxEstimate,
  openAgreement,
}
const ofOffices = {
  listLateWages,
  listTransfersInTrouble,
  cancelTransfer,
  resendTransfer,
  listPaymentsInDoubt,
  resolvePayment,
  proposeRecovery,
  listRecoveries,
  proposeCorrection,
  decideCorrection,
  listCorrections,
  listRefundsInTrouble,
  retryRefund,
}
const ofTheClose = {
  openMoneyDesk,
  listCloses,
  openClose,
  openAccount,
  resolveDifference,
  explainLateEntries,
  recordMove,
  auditBook,
}
const ofEmployers = { payIn, checkPayIn, giveBonus, signHandBack, recordHandover, resumeBatch }
const ofAgreements = { agreeToReceive, checkAgreement, endAgreement, askForCard }
const ofWorkers = { checkTransfer, signReceipt, answerRecovery, ...ofAgreements }
const ofTheHouse = {
  settleNotice,
  accrueShift,
  fundItem,
  followComplaint,
  followObjection,
  sendTransfer,
  refundGig,
  sendRefund,
  pollUnknown,
  noticeLateWages,
  forgetOldWages,
  tellLateWage,
  remindOfTap,
  sealJournal,
  closeBook,
  closeChannel,
}

export const main = serve({
  word: 'wages',
  contract: wagesContract,
  useCases: { ...queries, ...ofOffices, ...ofTheClose, ...ofEmployers, ...ofWorkers, ...ofTheHouse },
  relations,
})
