/**
 * Faults stop and the world is led to quiet: events arrive within the hour, phones get their answers, money
 * ends.
 */
import { closeEveryDay } from './closing'
import { workAtDesk } from './desk-hours'
import { calm } from './faults'
import { fundEmployers } from './payroll'
import { reconcile } from './reconciling'
import { forgetUntoldLies } from './spoilt-bills'
import { hour, instantText, look, lookAll, minute, type Stage } from './stage'
import { fire, timerNames } from './timers'
import { calmTreasury } from './treasury'

interface OutboxItem {
  readonly state: string
  readonly action: string
  readonly createdAt: string
  readonly problem: string | null
}
interface Stated {
  readonly state: string
}
interface WaitingItem extends Stated {
  readonly workerId: string
  readonly intent: { readonly attempts: readonly { readonly packageInfo: string | null }[] } | null
}

async function round(stage: Stage): Promise<void> {
  await stage.city.payment.tick()
  for (const timer of timerNames) await fire(stage, timer)
}

const pending = (stage: Stage) => lookAll<OutboxItem>(stage, 'outbox', { state: 'pending' })

/**
 * I14: within an hour of simulated minutes every event has arrived; what it leads to has an hour of its own.
 */
async function letEventsArrive(stage: Stage): Promise<void> {
  const { city, phones } = stage
  const isNewsOfBefore = bornBefore(instantText(city.clock.now()))
  const failing = keepSomePoisoned(stage)
  for (let passed = 0; passed < 60; passed += 1) {
    city.clock.pass(minute)
    if (passed > 2 && pending(stage).length === 0) continue
    await city.payment.tick()
    await fire(stage, 'deliver')
    if (passed % 10 === 5) await fire(stage, 'repair')
  }
  for (const { _id, action } of pending(stage).filter(isNewsOfBefore))
    if (!isHeldUp(_id, failing))
      phones.violated('I14', `${_id} has not reached ${action} within an hour of calm`)
}

/** F18: some handlers go on failing through the hour; all other events must arrive all the same. */
function keepSomePoisoned({ city }: Stage): ReadonlySet<string> {
  const failing = [...city.poisoned].filter(() => city.chance.happens(0.5))
  city.poisoned.clear()
  for (const id of failing) city.poisoned.add(id)
  return new Set(failing)
}

/** The event itself, and what the same gig waits for because of it. */
function isHeldUp(id: string, failing: ReadonlySet<string>): boolean {
  const gigOf = (event: string) => /[0-9a-hjkmnp-z]{12}/.exec(event)?.[0]
  return [...failing].some((failed) => failed === id || gigOf(failed) === gigOf(id))
}

const bornBefore =
  (at: string) =>
  ({ createdAt }: OutboxItem) =>
    createdAt <= at

/** Phones that never got an answer send their old keys again. */
export async function answerEverybody({ phones }: Stage): Promise<void> {
  for (const intention of phones.intentions.filter(({ isOpen }) => isOpen)) {
    await phones.again(intention)
    if (intention.isOpen) phones.violated('I14', `${intention.action} gets no answer although all is calm`)
  }
}

/** Whoever has a wage to receive taps. */
function everybodyTaps(stage: Stage): void {
  const waiting = lookAll<WaitingItem>(stage, 'payitems', { state: 'waitingForTap' })
  for (const { workerId, intent } of waiting) {
    const attempt = intent?.attempts.at(-1)
    const openid = stage.citizen(workerId)?.person.openid
    if (attempt?.packageInfo)
      stage.city.payment.hand('confirm-transfer', { openid, package: attempt.packageInfo })
  }
}

/** Collection → states that are no end while money or a question is on its way. */
const unsettled: Readonly<Record<string, readonly string[]>> = {
  payitems: ['paying', 'waitingForTap'],
  refunds: ['reserved', 'requested'],
  orders: ['awaitingPayment'],
}

interface Order {
  readonly checkAt: string | null
}

/** A refund that has failed is tried anew on the next day. */
const isTriedAnew = (stage: Stage): boolean =>
  lookAll<Order>(stage, 'orders', { refundFailures: { $gt: 0 } }).some(({ checkAt }) => checkAt !== null)

const unsettledThings = (stage: Stage): string[] =>
  Object.entries(unsettled).flatMap(([collection, states]) =>
    lookAll<Stated>(stage, collection, { state: { $in: states } }).map(({ _id, state }) => `${_id} ${state}`),
  )

/** Money on its way reaches an end within days, because every question is asked again. */
async function letMoneyArrive(stage: Stage): Promise<void> {
  for (let rounds = 0; rounds < 30; rounds += 1) {
    stage.city.clock.pass(rounds < 10 ? 10 * minute : 6 * hour)
    everybodyTaps(stage)
    await round(stage)
    if (rounds > 2 && !isTriedAnew(stage) && unsettledThings(stage).length + pending(stage).length === 0)
      return
  }
  for (const words of unsettledThings(stage)) stage.phones.violated('I14', `${words} after five days of calm`)
}

/** What was signed well and says something wrong is set aside for a person; nothing else is. */
const wrongNews: readonly (string | null)[] = [
  'wages.notice.not-ours',
  'wages.refund.amount-differs',
  'wages.transfer.amount-differs',
  'wages.transfer.contradicts',
]
const isForged = ({ _id, problem }: OutboxItem & { readonly _id: string }) =>
  _id.startsWith('notice.received:') && (/:[^:]*-f/.test(_id) || wrongNews.includes(problem))

function checkParked(stage: Stage): void {
  for (const item of lookAll<OutboxItem>(stage, 'outbox', { state: 'parked' }))
    if (!isForged(item))
      stage.phones.violated(
        'I14',
        `${item._id} was refused by ${item.action}, ${item.problem}, and is parked`,
      )
}

interface AuditRow {
  readonly answer: unknown
}

/** I12 and I10: an answer "done" has its row for good, an answer "refused" has left none. */
export function checkAnswers(stage: Stage): void {
  for (const { citizen, envelope, answers, refusedWith, action } of stage.phones.intentions) {
    const row = look<AuditRow>(stage, 'audit', `${citizen?.id ?? 'anyone'}:${envelope.key}`)
    const [answer] = answers
    if (answer !== undefined && row === undefined)
      stage.phones.violated('I12', `${action} was answered and has no audit row`)
    if (answer === undefined && refusedWith !== undefined && row !== undefined)
      stage.phones.violated('I12', `${action} was refused with ${refusedWith} and has an audit row`)
    if (answer !== undefined && row !== undefined && JSON.stringify(row.answer) !== answer)
      stage.phones.violated('I11', `${action} was answered otherwise than its audit row says`)
  }
}

/** Nothing goes wrong any more but one thing: refunds that WeChat closes wait for a person in the end. */
function stopFaults(stage: Stage): void {
  const { city } = stage
  forgetUntoldLies(stage)
  const closing = city.payment.dump().faults.filter(({ kind, left }) => kind === 'refund.closed' && left > 0)
  const count = closing.reduce((sum, { left }) => sum + left, 0)
  city.payment.stopFaults()
  if (count > 0) city.payment.order({ kind: 'refund.closed', count, matching: '' })
}

/**
 * Ends the run: no more faults, an hour for the events, days for the money, then the last questions. Gives
 * what our book and WeChat's differ by, in fen.
 */
export async function becomeQuiet(stage: Stage): Promise<number> {
  const { city } = stage
  city.weather = calm
  stopFaults(stage)
  city.payment.actNow()
  city.story.tell('--- faults stop')
  await calmTreasury(stage)
  fundEmployers(stage)
  city.clock.pass(31_000)
  await letEventsArrive(stage)
  city.poisoned.clear()
  await answerEverybody(stage)
  await letMoneyArrive(stage)
  city.payment.stopFaults()
  await workAtDesk(stage)
  await letMoneyArrive(stage)
  await closeEveryDay(stage)
  checkParked(stage)
  checkAnswers(stage)
  const difference = reconcile(stage, stage.phones.violated)
  city.story.tell(`--- quiet, difference to WeChat's book ${difference} fen`)
  return difference
}
