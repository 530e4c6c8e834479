/**
 * What WeChat said of a transfer, written: the attempt, its intent and its wage move together, with the
 * money.
 */
import type { Instant } from '@/domain/calendar/instant'
import { payoutFailed, payoutSucceeded } from '@/domain/ledger/entries'
import type { Fen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { itemIdOfBill } from '@/domain/wages/bill-number'
import { type AttemptState, attemptStates } from '@/domain/wages/attempt-states'
import { intentStates } from '@/domain/wages/intent-states'
import { type ItemState, itemStates } from '@/domain/wages/item-states'
import { tapExpires } from '@/domain/wages/tap-term'
import { transferAttention } from '@/domain/wages/transfer-attention'
import type { Unit } from '../_kernel/unit'
import type { Transfer } from '../_kernel/wechat-pay/transfer'
import type { TransferNews } from './asking-transfer'
import type { Stored } from '../_kernel/collections'
import { nextCheck } from './checking'
import { reminded } from './reminding-of-tap'
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

function progressOf(news: TransferNews): Progress {
  switch (news.news) {
    case 'bill':
      return billProgress(news.transfer)
    case 'never':
      return { state: 'failed', problem: news.reason, packageInfo: null, endedAt: null }
    case 'unknown':
      return { state: 'unknown', problem: news.problem, packageInfo: null, endedAt: null }
  }
}

const itemStateOf: Readonly<Partial<Record<AttemptState, ItemState>>> = {
  sent: 'paying',
  waitingForTap: 'waitingForTap',
  succeeded: 'paid',
  failed: 'failed',
}

/**
 * The attempt as it goes on. A state that may not be reached from here (a doubt about a known bill) changes
 * nothing.
 */
function movedAttempt(attempt: Attempt, { state, packageInfo }: Progress): Attempt {
  const next = attemptStates.may(attempt.state, state) ? attemptStates.move(attempt, state) : attempt
  return { ...next, packageInfo: packageInfo ?? attempt.packageInfo }
}

/** The intent with its present attempt as it is now; it is settled by a success only. */
function movedIntent(intent: Intent, attempt: Attempt): Intent {
  const next = { ...intent, attempts: [...intent.attempts.slice(0, -1), attempt] }
  return attempt.state === 'succeeded' ? intentStates.move(next, 'settled') : next
}

const isEnd = (state: AttemptState) => state === 'succeeded' || state === 'failed'

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
  if (isEnd(attempt.state)) return { problem, checks: 0, checkAt: null }
  return { problem, ...nextCheck(before.state === progress.state ? item.checks : 0, now) }
}

function attentionOf(
  { attempts, allowed, stopped }: Intent,
  { attempt, progress }: Pick<Step, 'attempt' | 'progress'>,
  now: Instant,
) {
  const { state, openedAt } = attempt
  const facts = { state, openedAt, problem: progress.problem, attempts: attempts.length, allowed }
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
    failReason: attempt.state === 'failed' ? progress.problem : null,
    paidAt: attempt.state === 'succeeded' ? progress.endedAt : null,
    attention: attentionOf(intent, { attempt, progress }, now),
  }
}

/**
 * News that cannot be: another amount, or an end after the other end. A person must look; nothing is booked.
 */
function contradiction(attempt: Attempt, owedFen: Fen, news: TransferNews): Refusal | undefined {
  if (news.news !== 'bill') return undefined
  const { amountFen } = news.transfer
  const facts = { billNumber: attempt.billNumber, attemptFen: owedFen }
  if (amountFen !== null && amountFen !== owedFen) {
    return refuse('wages.transfer.amount-differs', houseRule('W-03'), { ...facts, amountFen })
  }
  const told = stateOf[news.transfer.state]
  if (isEnd(attempt.state) && isEnd(told) && told !== attempt.state) {
    return refuse('wages.transfer.contradicts', houseRule('W-03'), { ...facts, state: attempt.state, told })
  }
  return undefined
}

/** The entry that the end of the attempt books; nothing while it is on its way. */
function endEntry(item: Stored<PayItem>, { billNumber, state }: Attempt, at: Instant) {
  const { _id: itemId, grossFen: amountFen } = item
  if (state === 'succeeded') return payoutSucceeded({ billNumber, amountFen, at })
  return state === 'failed' ? payoutFailed({ itemId, billNumber, amountFen, at }) : undefined
}

async function write(unit: Unit, item: Stored<PayItem>, step: Step): Promise<Refusal | undefined> {
  const { intent } = item
  must(intent !== null, 'an attempt belongs to an intent')
  const entry = endEntry(item, step.attempt, unit.at)
  const refusal = entry && (await unit.post(entry))
  if (refusal) return refusal
  const moved = movedItem(item, { ...step, intent, now: unit.at })
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
  const refusal = contradiction(before, item.grossFen, news)
  if (refusal) return refusal
  if (isEnd(before.state)) return { done: true }
  must(before === presentAttempt(item), 'only the present attempt is under way')
  const progress = progressOf(news)
  const step = { before, attempt: movedAttempt(before, progress), progress }
  return (await write(unit, item, step)) ?? { done: true }
}
