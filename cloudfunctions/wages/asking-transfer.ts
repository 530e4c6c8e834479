/** Asks WeChat Pay about a transfer, or sends it, outside any transaction; doubt stays doubt. */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'
import { dayOf } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { paymentRows } from '@/policies/payments'
import { wechatPay } from '../_kernel/merchant'
import type { Outcome } from '../_kernel/wechat-pay/outcome'
import type { Transfer } from '../_kernel/wechat-pay/transfer'
import type { Attempt } from './repository'

/**
 * `never`: these bytes made no bill and never will. `unknown`: nobody can say; the number is kept.
 * `returned`: the bank gave back what had arrived.
 */
export type TransferNews =
  | { readonly news: 'bill'; readonly transfer: Transfer }
  | { readonly news: 'never'; readonly reason: string }
  | { readonly news: 'unknown'; readonly problem: string }
  | { readonly news: 'returned'; readonly amountFen: Fen }

type NotDone = Exclude<Outcome<unknown>, { outcome: 'done' }>

/** What was said instead of an answer. */
export const told = (outcome: NotDone): string =>
  outcome.outcome === 'unknown' ? outcome.why : `${outcome.code} ${outcome.message}`

/** So long "not found" proves nothing about a bill whose sending was in doubt. */
const doubtMinutes = (now: Instant): number => mustBeInForce(paymentRows, 'transfer.doubt', dayOf(now)).value

/** A transfer that names a consent is not allowed once the worker has ended it at WeChat. */
function finalReason({ byConsent }: Attempt, refusal: NotDone): string {
  const isEnded = byConsent && refusal.outcome === 'refused' && refusal.code === 'NO_AUTH'
  return isEnded ? `CONSENT_ENDED ${told(refusal)}` : told(refusal)
}

/**
 * WeChat said a final no to the bytes. An earlier sending may have made the bill all the same, so it is
 * looked for; not finding it is proof when the doubt is old.
 */
async function afterFinalNo(attempt: Attempt, refusal: NotDone, now: Instant): Promise<TransferNews> {
  const asked = await wechatPay().queryTransfer(attempt.billNumber)
  if (asked.outcome === 'done') return { news: 'bill', transfer: asked.value }
  const notFound = asked.outcome === 'refused' && asked.advice === 'notProofYet'
  // The bytes may have been sent by a call that died, whatever the state says: only time settles that.
  const doubtIsOld = plusMinutes(attempt.openedAt, doubtMinutes(now)) <= now
  if (notFound && doubtIsOld) return { news: 'never', reason: finalReason(attempt, refusal) }
  return { news: 'unknown', problem: told(refusal) }
}

/** Sends the stored bytes; sending them again is the same transfer. */
export async function sendStored(attempt: Attempt, now: Instant): Promise<TransferNews> {
  const sent = await wechatPay().createTransfer(attempt.requestBody)
  if (sent.outcome === 'done') return { news: 'bill', transfer: sent.value }
  const isFinal = sent.outcome === 'refused' && sent.final
  return isFinal ? afterFinalNo(attempt, sent, now) : { news: 'unknown', problem: told(sent) }
}

/** A query does not tell the package that the worker's tap needs; the answer to the stored bytes does. */
const lacksPackage = ({ packageInfo }: Attempt, transfer: Transfer): boolean =>
  packageInfo === null && transfer.state === 'awaitingConfirmation' && transfer.packageInfo === null

/** The bill as a query has shown it, with its package when only that was missing. */
async function withPackage(attempt: Attempt, transfer: Transfer, now: Instant): Promise<TransferNews> {
  const seen: TransferNews = { news: 'bill', transfer }
  if (!lacksPackage(attempt, transfer)) return seen
  const sent = await sendStored(attempt, now)
  return sent.news === 'bill' ? sent : seen
}

/** Where the transfer stands; a bill that WeChat does not know is sent again under the same number. */
export async function askTransfer(attempt: Attempt, now: Instant): Promise<TransferNews> {
  if (attempt.state === 'opened') return sendStored(attempt, now)
  const asked = await wechatPay().queryTransfer(attempt.billNumber)
  if (asked.outcome === 'done') return withPackage(attempt, asked.value, now)
  const notFound = asked.outcome === 'refused' && asked.advice === 'notProofYet'
  return notFound ? sendStored(attempt, now) : { news: 'unknown', problem: told(asked) }
}
