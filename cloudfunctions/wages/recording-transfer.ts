/**
 * What WeChat said of a transfer, written: the attempt, its wage and its intent move together, and the money
 * with them.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { payoutFailed, payoutSucceeded } from '@/domain/ledger/entries'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type AttemptState, attemptStates } from '@/domain/wages/attempt-states'
import { intentStates } from '@/domain/wages/intent-states'
import { type ItemState, itemStates } from '@/domain/wages/item-states'
import type { Unit } from '../_kernel/unit'
import type { Transfer } from '../_kernel/wechat-pay/transfer'
import type { TransferNews } from './asking-transfer'
import { nextCheck } from './checking'
import {
  type Attempt,
  attemptIdOf,
  attempts,
  intentIdOf,
  intents,
  type PayItem,
  payItems,
} from './repository'

/** The worker has this long to tap. */
const tapMinutes = 1_440

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

function billProgress(transfer: Transfer): Progress {
  return {
    state: stateOf[transfer.state],
    problem: 'reason' in transfer ? transfer.reason : null,
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
function movedAttempt(attempt: Attempt, { state, problem, packageInfo }: Progress, now: Instant): Attempt {
  const next = attemptStates.may(attempt.state, state) ? attemptStates.move(attempt, state) : attempt
  return {
    ...next,
    problem,
    packageInfo: packageInfo ?? attempt.packageInfo,
    ...nextCheck(attempt.state === state ? attempt.checks : 0, now),
  }
}

function movedItem(item: PayItem, attempt: Attempt, { problem, endedAt }: Progress): PayItem {
  const state = itemStateOf[attempt.state] ?? item.state
  const next = state !== item.state ? itemStates.move(item, state) : item
  const isWaiting = attempt.state === 'waitingForTap'
  return {
    ...next,
    // WeChat counts from the creation of the bill, and that is at most as late as we opened the attempt.
    tapBefore: isWaiting ? (item.tapBefore ?? plusMinutes(attempt.openedAt, tapMinutes)) : null,
    failReason: attempt.state === 'failed' ? problem : null,
    paidAt: attempt.state === 'succeeded' ? endedAt : null,
  }
}

const entryOf = (attempt: Attempt, at: Instant) => {
  const { itemId, billNumber, amountFen } = attempt
  if (attempt.state === 'succeeded') return payoutSucceeded({ billNumber, amountFen, at })
  return attempt.state === 'failed' ? payoutFailed({ itemId, billNumber, amountFen, at }) : undefined
}

async function endIntent(unit: Unit, attempt: Attempt): Promise<void> {
  const intentId = intentIdOf(attempt.itemId)
  const intent = await unit.get(intents, intentId)
  must(intent !== undefined, 'an attempt belongs to an intent')
  const { billNumber, state } = attempt
  const summaries = intent.attempts.map((one) => (one.billNumber === billNumber ? { ...one, state } : one))
  const next = { ...intent, attempts: summaries }
  unit.save(intents, intentId, state === 'succeeded' ? intentStates.move(next, 'settled') : next)
}

const isEnd = (state: AttemptState) => state === 'succeeded' || state === 'failed'

/**
 * News that cannot be: another amount, or an end after the other end. A person must look; nothing is booked.
 */
function contradiction(attempt: Attempt, news: TransferNews): Refusal | undefined {
  if (news.news !== 'bill') return undefined
  const { amountFen } = news.transfer
  const facts = { billNumber: attempt.billNumber, attemptFen: attempt.amountFen }
  if (amountFen !== null && amountFen !== attempt.amountFen) {
    return refuse('wages.transfer.amount-differs', houseRule('W-03'), { ...facts, amountFen })
  }
  const told = stateOf[news.transfer.state]
  if (isEnd(attempt.state) && isEnd(told) && told !== attempt.state) {
    return refuse('wages.transfer.contradicts', houseRule('W-03'), { ...facts, state: attempt.state, told })
  }
  return undefined
}

async function write(unit: Unit, attempt: Attempt, progress: Progress): Promise<PayItem | Refusal> {
  const { itemId, billNumber } = attempt
  const item = await unit.get(payItems, itemId)
  must(item?.billNumber === billNumber, 'the attempt under way is the one its wage names')
  const next = movedAttempt(attempt, progress, unit.at)
  const entry = entryOf(next, unit.at)
  const refusal = entry && (await unit.post(entry))
  if (refusal) return refusal
  if (entry) await endIntent(unit, next)
  const moved = movedItem(item, next, progress)
  unit.save(attempts, attemptIdOf(billNumber), next)
  unit.save(payItems, itemId, moved)
  return moved
}

/** Writes the news of the bill; an attempt that has ended keeps its end, however often it is told. */
export async function recordTransfer(
  unit: Unit,
  billNumber: string,
  news: TransferNews,
): Promise<{ readonly done: boolean } | Refusal> {
  const attempt = await unit.get(attempts, attemptIdOf(billNumber))
  if (!attempt) return refuse('wages.notice.not-ours', houseRule('W-03'), { billNumber })
  const refusal = contradiction(attempt, news)
  if (refusal) return refusal
  if (isEnd(attempt.state)) return { done: true }
  const written = await write(unit, attempt, progressOf(news))
  return isRefusal(written) ? written : { done: true }
}
