/** What WeChat said of a transfer, written: attempt, intent and wage move together, with the money. */
import type { Instant } from '@/domain/calendar/instant'
import { payoutFailed } from '@/domain/ledger/entries'
import { wageReturned } from '@/domain/ledger/entries-of-doubt'
import { employersAccount } from '@/domain/ledger/employers-account'
import type { Fen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { itemIdOfBill } from '@/domain/wages/bill-number'
import { type AttemptState, attemptStates } from '@/domain/wages/attempt-states'
import { intentStates } from '@/domain/wages/intent-states'
import { type ItemState, itemStates } from '@/domain/wages/item-states'
import { transferProblem } from '@/domain/wages/transfer-failure'
import { tapExpires } from '@/domain/wages/tap-term'
import { transferAttention } from '@/domain/wages/transfer-attention'
import { netPay } from '@/domain/wages/withholding'
import type { Unit } from '../_kernel/unit'
import type { Transfer } from '../_kernel/wechat-pay/transfer'
import type { TransferNews } from './asking-transfer'
import type { Stored } from '../_kernel/collections'
import { endConsentNamedBy } from './agreements'
import { askOnArrival } from './asking-back'
import { nextCheck } from './checking'
import { reminded } from './reminding-of-tap'
import { sendingOf } from './rails/of-item'
import { type Attempt, type Intent, type PayItem, payItems, presentAttempt } from './repository'
import { saveItem } from './saving-item'

const stateOf: Readonly<Record<Transfer['state'], AttemptState>> = {
  accepted: 'sent',
  processing: 'sent',
  transferring: 'sent',
  cancelling: 'sent',
  awaitingConfirmation: 'waitingForTap',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'failed',
}

/** What the news makes of the attempt: its state, why it failed, and what the worker's tap needs. */
interface Progress {
  readonly state: AttemptState
  readonly problem: string | null
  readonly packageInfo: string | null
  readonly endedAt: Instant | null
}

/** A bill that was called back gives no reason of its own. */
function problemOf(transfer: Transfer): string | null {
  if (transfer.state === 'cancelled') return 'CANCELLED'
  return transfer.state === 'failed' ? transfer.reason : null
}

function billProgress(transfer: Transfer): Progress {
  return {
    state: stateOf[transfer.state],
    problem: problemOf(transfer),
    packageInfo: 'packageInfo' in transfer ? transfer.packageInfo : null,
    endedAt: 'finishedAt' in transfer ? transfer.finishedAt : null,
  }
}

const nothingKnown = { packageInfo: null, endedAt: null } as const

function progressOf(news: TransferNews, before: AttemptState): Progress {
  switch (news.news) {
    case 'bill':
      return billProgress(news.transfer)
    case 'never':
      return { ...nothingKnown, state: 'failed', problem: news.reason }
    case 'unknown':
      return { ...nothingKnown, state: 'unknown', problem: news.problem }
    case 'returned':
      // Of a success that nobody told us of, only that it did not last matters.
      return {
        ...nothingKnown,
        state: before === 'succeeded' ? 'returned' : 'failed',
        problem: 'BANK_RETURNED',
      }
  }
}

const itemStateOf: Readonly<Partial<Record<AttemptState, ItemState>>> = {
  sent: 'paying',
  waitingForTap: 'waitingForTap',
  succeeded: 'paid',
  failed: 'failed',
  returned: 'failed',
}

/**
 * The attempt as it goes on. A state that may not be reached from here (a doubt about a known bill) changes
 * nothing.
 */
function movedAttempt(attempt: Attempt, { state, packageInfo }: Progress): Attempt {
  const next = attemptStates.may(attempt.state, state) ? attemptStates.move(attempt, state) : attempt
  return { ...next, packageInfo: packageInfo ?? attempt.packageInfo }
}

/**
 * The intent with its present attempt as it is now; it is settled by a success only, and opened by its
 * return.
 */
function movedIntent(intent: Intent, attempt: Attempt): Intent {
  const next = { ...intent, attempts: [...intent.attempts.slice(0, -1), attempt] }
  if (attempt.state === 'returned') return intentStates.move(next, 'open')
  return attempt.state === 'succeeded' ? intentStates.move(next, 'settled') : next
}

const isEnd = (state: AttemptState) => ['succeeded', 'failed', 'returned'].includes(state)

interface Step {
  readonly before: Attempt
  readonly attempt: Attempt
  readonly progress: Progress
}

/**
 * When the timer asks again: soon after something has moved, later and later while nothing does; never after
 * the end.
 */
function watched(item: PayItem, { before, attempt, progress }: Step, now: Instant) {
  const { problem } = progress
  if (attempt.state === 'succeeded') {
    return { problem, checks: 0, checkAt: sendingOf(item).looksAgain(progress.endedAt ?? now, now) }
  }
  // Without consent it can go at once, to be tapped.
  const isEnded = attempt.state === 'failed' && transferProblem(problem) === 'consentEnded'
  if (isEnd(attempt.state)) return { problem, checks: 0, checkAt: isEnded ? now : null }
  return { problem, ...nextCheck(before.state === progress.state ? item.checks : 0, now) }
}

function attentionOf(
  { attempts, allowed, stopped }: Intent,
  { attempt, progress, fundsModel }: Pick<Step, 'attempt' | 'progress'> & Pick<PayItem, 'fundsModel'>,
  now: Instant,
) {
  const { state, openedAt } = attempt
  const facts = { fundsModel, state, openedAt, problem: progress.problem, attempts: attempts.length, allowed }
  return transferAttention({ ...facts, stopped: stopped !== null }, now)
}

interface Moving extends Step {
  readonly intent: Intent
  readonly now: Instant
}

function movedItem(item: PayItem, { intent, attempt, progress, now }: Moving): PayItem {
  const state = itemStateOf[attempt.state] ?? item.state
  const next = state !== item.state ? itemStates.move(item, state) : item
  const isWaiting = attempt.state === 'waitingForTap'
  return {
    ...next,
    intent: movedIntent(intent, attempt),
    // WeChat counts from the creation of the bill, and that is at most as late as we opened the attempt.
    tapBefore: isWaiting ? (item.tapBefore ?? tapExpires(attempt.openedAt)) : null,
    failReason: state === 'failed' ? progress.problem : null,
    paidAt: attempt.state === 'succeeded' ? progress.endedAt : null,
    attention: attentionOf(intent, { attempt, progress, fundsModel: item.fundsModel }, now),
  }
}

const isOtherEnd = (state: AttemptState, told: AttemptState) => isEnd(state) && isEnd(told) && told !== state

/**
 * News that cannot be: another amount, or an end after the other end. A person must look; nothing is booked.
 */
function contradiction(attempt: Attempt, owedFen: Fen, news: TransferNews): Refusal | undefined {
  if (news.news !== 'bill' && news.news !== 'returned') return undefined
  const { amountFen } = news.news === 'bill' ? news.transfer : news
  const facts = { billNumber: attempt.billNumber, attemptFen: owedFen }
  if (amountFen !== null && amountFen !== owedFen) {
    return refuse('wages.transfer.amount-differs', houseRule('W-03'), { ...facts, amountFen })
  }
  const told = news.news === 'bill' ? stateOf[news.transfer.state] : attempt.state
  return isOtherEnd(attempt.state, told)
    ? refuse('wages.transfer.contradicts', houseRule('W-03'), { ...facts, state: attempt.state, told })
    : undefined
}

/** The entry that the end of the attempt books; nothing while it is on its way. */
function endEntry(item: Stored<PayItem>, { billNumber, state }: Attempt, at: Instant) {
  const { _id: itemId, gigId, fundsModel } = item
  const end = { gigId, itemId, billNumber, amountFen: netPay(item), at }
  if (state === 'succeeded') return sendingOf(item).paid(end)
  if (state === 'failed') return payoutFailed(end)
  const account = state === 'returned' ? employersAccount(fundsModel, gigId) : null
  return account === null ? undefined : wageReturned({ ...end, detailNumber: billNumber, account })
}

async function write(unit: Unit, item: Stored<PayItem>, step: Step): Promise<Refusal | undefined> {
  const { intent } = item
  must(intent !== null, 'an attempt belongs to an intent')
  const entry = endEntry(item, step.attempt, unit.at)
  const refusal = entry && (await unit.post(entry))
  if (refusal) return refusal
  if (step.attempt.byConsent && transferProblem(step.progress.problem) === 'consentEnded') {
    await endConsentNamedBy(unit, { workerId: item.workerId, requestBody: step.attempt.requestBody })
  }
  const next = movedItem(item, { ...step, intent, now: unit.at })
  const moved = await askOnArrival(unit, { ...next, _id: item._id })
  saveItem(unit, item, { ...reminded(unit, item._id, moved), ...watched(item, step, unit.at) })
  return undefined
}

/** The wage that the bill pays, and its attempt of that number; undefined when the number is not ours. */
async function findAttempt(unit: Unit, billNumber: string) {
  const itemId = itemIdOfBill(billNumber)
  const item = itemId === null ? undefined : await unit.get(payItems, itemId)
  const attempt = item?.intent?.attempts.find((one) => one.billNumber === billNumber)
  return item && attempt && { item, attempt }
}

/**
 * An attempt that has ended keeps its end; a wage that arrived may have to be looked at again, and a look
 * that got no answer was none.
 */
function keepEnd(unit: Unit, item: Stored<PayItem>, news: TransferNews): { readonly done: boolean } {
  const { state, checkAt, checks, paidAt } = item
  if (state !== 'paid' || checkAt === null || checkAt > unit.at) return { done: true }
  const next =
    news.news === 'unknown'
      ? nextCheck(checks, unit.at)
      : { checks: 0, checkAt: sendingOf(item).looksAgain(paidAt ?? unit.at, unit.at) }
  unit.save(payItems, item._id, { ...item, ...next })
  return { done: true }
}

/**
 * Writes the news of the bill `billNumber`. An attempt that has ended keeps its end, however often it is
 * told; a former one had ended before the present one was opened.
 */
export async function recordTransfer(
  unit: Unit,
  billNumber: string,
  news: TransferNews,
): Promise<{ readonly done: boolean } | Refusal> {
  const found = await findAttempt(unit, billNumber)
  if (!found) return refuse('wages.notice.not-ours', houseRule('W-03'), { billNumber })
  const { item, attempt: before } = found
  const refusal = contradiction(before, netPay(item), news)
  if (refusal) return refusal
  const isReturn = news.news === 'returned' && before.state === 'succeeded'
  if (isEnd(before.state) && !isReturn) return keepEnd(unit, item, news)
  must(before === presentAttempt(item), 'only the present attempt is under way')
  const progress = progressOf(news, before.state)
  const step = { before, attempt: movedAttempt(before, progress), progress }
  return (await write(unit, item, step)) ?? { done: true }
}
