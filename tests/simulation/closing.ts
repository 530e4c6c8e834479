/**
 * I4 by the bills, and I10 by the chain: the clock goes on over some nights, and every day closes at 0.00, or
 * names what the book was not told.
 */
import type { AuditPage } from '@/contract/closes'
import { movementOf } from '@/domain/ledger/movements'
import { explainDays } from './desk-hours'
import { checkLiesAreNamed, isOfSpoiltBill, type NamedDifference, spoilBillOfYesterday } from './spoilt-bills'
import { beijingDay, hour, look, lookAll, minute, type Stage, wholeDay } from './stage'
import { fire } from './timers'
import { topUpAfterTheClose } from './treasury'

interface Close {
  readonly side: 'book' | 'channel'
  readonly day: string
  readonly state: string
  readonly problem: string | null
  readonly differenceFen: number
}

interface Difference extends NamedDifference {
  readonly state: 'open' | 'proposed' | 'resolved'
  readonly lineId: string | null
  readonly resolution: string | null
  readonly openedAt: string
}

type Violated = (invariant: string, words: string) => void

/** What was moved on the last days still needs a night for its fee, and another for its second line. */
const nights = 3
/** What the bill of the last night leaves out is named by the next one, so officers decide once more. */
const decisions = 2
/** A function goes on where the one before it stopped; so often at most on one morning. */
const firesPerMorning = 6

const stateOfCloses = (stage: Stage) =>
  JSON.stringify(lookAll<Close>(stage, 'closes').map(({ _id, state, problem }) => [_id, state, problem]))

async function closeAll(stage: Stage): Promise<void> {
  for (let fired = 0; fired < firesPerMorning; fired += 1) {
    const before = stateOfCloses(stage)
    stage.city.clock.pass(minute)
    await fire(stage, 'close')
    if (stateOfCloses(stage) === before) return
  }
}

const nothing = () => Promise.resolve()

/** A night and the morning after it, as the timers of the house see them, and what happens in between. */
export async function nightAndMorning(stage: Stage, between: (stage: Stage) => Promise<void> = nothing) {
  const { city } = stage
  const midnight = Date.parse(`${beijingDay(city.clock.now() + wholeDay)}T00:00:00+08:00`)
  for (const [at, next] of [
    [midnight + 15 * minute, between],
    [midnight + 10 * hour + minute, nothing],
  ] as const) {
    city.clock.moveTo(at)
    await city.payment.tick()
    for (const timer of ['seal', 'deliver'] as const) await fire(stage, timer)
    await closeAll(stage)
    await next(stage)
  }
}

/** Only money that somebody moved by hand may differ: it is told to the book by hand, too, or not at all. */
function isByHand(stage: Stage, { key }: Difference): boolean {
  const { kind, reference } = movementOf(key)
  return kind === 'move' || (kind === 'other' && look(stage, 'corrections', reference) !== undefined)
}

/**
 * Paid at the very end of its order, and every word of it was lost, also when the closed order was asked
 * about: then the bill is the last net, and an officer gives the money to the gig.
 */
function isFoundByBill(stage: Stage, { key }: Difference): boolean {
  const { kind, reference } = movementOf(key)
  const order = look<{ state: string }>(stage, 'orders', `order:${reference.replace('-', ':')}`)
  return kind === 'payment' && order?.state === 'closed'
}

/**
 * A payment whose news came only after the bill: named at the close, and explained by itself once it was
 * booked.
 */
const isExplained = ({ key, resolution }: Difference): boolean =>
  movementOf(key).kind === 'payment' && resolution === 'itself'

const isLie = (stage: Stage, difference: Difference): boolean =>
  stage.spoiltBills.some((spoilt) => isOfSpoiltBill(stage, spoilt, difference))

const mayDiffer = (stage: Stage, difference: Difference): boolean =>
  isByHand(stage, difference) ||
  isExplained(difference) ||
  isFoundByBill(stage, difference) ||
  isLie(stage, difference)

function resolutionOf(stage: Stage, difference: Difference) {
  if (difference.lineId === null) return 'nothing'
  const { kind } = movementOf(difference.key)
  if (kind !== 'move' && isLie(stage, difference)) return 'loss'
  if (kind === 'payment') return 'employer'
  return kind === 'move' ? 'operatorMoney' : 'loss'
}

const waiting = (stage: Stage) =>
  lookAll<Difference>(stage, 'differences', { state: { $in: ['open', 'proposed'] } })

function checkDifferences(stage: Stage, violated: Violated): void {
  for (const difference of lookAll<Difference>(stage, 'differences'))
    if (!mayDiffer(stage, difference))
      violated('I4', `the close of ${difference.day} finds ${difference.key}`)
}

/** Two officers look into each difference and say the same: whose money it is, or that it was an error. */
async function officersDecide(stage: Stage): Promise<void> {
  const { phones, roster, city } = stage
  for (const difference of waiting(stage)) {
    const { _id: differenceId, key, state } = difference
    const resolution = resolutionOf(stage, difference)
    for (const officer of roster.offices.financeOfficer ?? []) {
      const input = { differenceId, resolution, reason: '凭证已核对' } as const
      if (lookAll<Difference>(stage, 'differences', { _id: differenceId, state: 'resolved' }).length > 0)
        break
      await phones.tell(officer, 'wages.resolveDifference', input)
    }
    city.story.tell(`    the difference ${key} was ${state}`)
  }
}

const daysFrom = (first: string, last: string): string[] => {
  const days: string[] = []
  const lastAt = Date.parse(`${last}T00:00:00+08:00`)
  for (let at = Date.parse(`${first}T00:00:00+08:00`); at <= lastAt; at += wholeDay) days.push(beijingDay(at))
  return days
}

/** Every day from the first entry to yesterday is closed on both sides, at 0.00. */
function checkDays(stage: Stage, violated: Violated): void {
  const closes = new Map(
    lookAll<Close>(stage, 'closes').map((close) => [`${close.side} ${close.day}`, close]),
  )
  const booked = lookAll<{ day: string }>(stage, 'journal').map(({ day }) => day)
  const [first] = booked.toSorted()
  if (first === undefined) return
  for (const day of daysFrom(first, beijingDay(stage.city.clock.now() - wholeDay)))
    for (const side of ['book', 'channel']) {
      const close = closes.get(`${side} ${day}`)
      if (close?.state !== 'closed' || close.differenceFen !== 0)
        violated(
          'I4',
          `the ${side} of ${day} is ${close?.state ?? 'not begun'}, ${close?.problem ?? 'no problem told'}, difference ${close?.differenceFen ?? '?'} fen`,
        )
    }
}

/** Nothing that a close has set aside is left over. */
function checkSuspense(stage: Stage, violated: Violated): void {
  for (const { _id, amountFen } of lookAll<{ amountFen: number }>(stage, 'balances'))
    if (_id.startsWith('suspense:wx:') && amountFen !== 0)
      violated('I4', `${_id} still holds ${amountFen} fen after every difference was decided`)
}

/** One page of the book; undefined when the auditor gets none. */
async function auditPage({ phones, roster }: Stage, part: AuditPage['part'], after: string) {
  const [auditor] = roster.offices.auditor ?? []
  const page = await phones.tell(auditor, 'wages.auditBook', { part, ...(after !== '' && { after }) })
  return page?.ok ? page.data : undefined
}

/** The auditor turns every page: balances by the journal, entries, and the chain of hashes. */
async function audit(stage: Stage, violated: Violated): Promise<void> {
  for (const part of ['balances', 'entries', 'chain'] as const) {
    for (let after: string | null = ''; after !== null;) {
      const page: AuditPage | undefined = await auditPage(stage, part, after)
      if (page === undefined) return violated('I10', `the auditor gets no page of ${part}`)
      for (const { what, id } of page.findings)
        violated(part === 'chain' ? 'I10' : 'I2', `the auditor finds ${what} at ${id}`)
      after = page.next
    }
  }
}

/** What happens after midnight of each night of closing, before the bills are there. */
const betweenNightAndMorning: readonly ((stage: Stage) => Promise<void>)[] = [
  async (stage) => {
    spoilBillOfYesterday(stage)
    await topUpAfterTheClose(stage)
  },
  async (stage) => Promise.resolve(spoilBillOfYesterday(stage)),
]

/** Closes every day of the run; the book, the bills and the chain must say the same in the end. */
export async function closeEveryDay(stage: Stage): Promise<void> {
  const { violated } = stage.phones
  stage.city.story.tell('--- nights of closing')
  for (let night = 0; night < nights; night += 1) {
    await nightAndMorning(stage, betweenNightAndMorning[night])
    await explainDays(stage)
  }
  for (let time = 0; time < decisions; time += 1) {
    await officersDecide(stage)
    await nightAndMorning(stage)
  }
  checkDifferences(stage, violated)
  checkLiesAreNamed(stage, lookAll<Difference>(stage, 'differences'))
  checkDays(stage, violated)
  checkSuspense(stage, violated)
  await audit(stage, violated)
}
