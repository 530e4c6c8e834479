/**
 * Plays bills that are sound in themselves and tell a lie: a line is missing, a stranger's, or one fen off.
 * The close must name each lie by its reference, and the balance of the next bill tells where the lie ended.
 */
import { movementOf } from '@/domain/ledger/movements'
import { between } from './gig'
import type { SpoiltBill } from './payment-truth'
import { beijingDay, hour, type Stage, wholeDay } from './stage'

const lies = ['bill.missingLine', 'bill.extraLine', 'bill.oneFenOff'] as const
const bills = ['basic', 'operation', 'trade'] as const

/** All is calm: what is told now is counted, and not read once more by a call after one that died. */
const isCalm = ({ city }: Stage) => city.weather.trouble === 0

export interface NamedDifference {
  readonly day: string
  readonly key: string
  readonly kind: string
  readonly amountFen: number
}

const subjectOf = ({ bill, day }: SpoiltBill) => `${bill} ${day}`

const accountOf = ({ bill }: SpoiltBill): string => `wx:${bill === 'trade' ? 'basic' : bill}`

/** Businesses of which a trade bill tells. */
const ofTrade = ['payment', 'refund']

/** Lines by the truth that the bill is about. */
const linesOf = ({ city }: Stage, spoilt: SpoiltBill) =>
  city.payment
    .dump()
    .lines.filter(
      ({ account, at, business }) =>
        `wx:${account}` === accountOf(spoilt) &&
        beijingDay(at) === spoilt.day &&
        (spoilt.bill !== 'trade' || ofTrade.includes(business)),
    )

/**
 * Before the first line of an account nobody can tell a lie from what was there at the beginning: it is taken
 * for the opening balance.
 */
const isKnown = ({ city }: Stage, spoilt: SpoiltBill): boolean =>
  city.payment
    .dump()
    .lines.some(({ account, at }) => `wx:${account}` === accountOf(spoilt) && beijingDay(at) < spoilt.day)

/** Orders a lie for the bill of a day, if anything moved on it; the bill cannot lie about nothing. */
function spoilBill(stage: Stage, day: string): SpoiltBill | undefined {
  const { chance, payment, story } = stage.city
  const lie = { kind: chance.one(...lies), bill: chance.one(...bills), day }
  const spoilt = { ...lie, mustBeNamed: isCalm(stage) }
  if (!isKnown(stage, spoilt)) return undefined
  const isOrdered = stage.spoiltBills.some((each) => subjectOf(each) === subjectOf(spoilt))
  if (isOrdered || linesOf(stage, spoilt).length === 0) return undefined
  payment.order({ kind: spoilt.kind, count: 1, matching: subjectOf(spoilt) })
  stage.spoiltBills.push(spoilt)
  story.tell(`WeChat's bill ${subjectOf(spoilt)} is to lie: ${spoilt.kind}`)
  return spoilt
}

/** Plans lies while all else goes wrong, too: told only when a close reads that bill before all is calm. */
export function planSpoiltBills(stage: Stage): void {
  for (const number of [1, 2]) {
    const at = stage.firstMidnight + number * wholeDay + 9 * hour
    if (!stage.city.chance.happens(0.2)) continue
    between({ stage }, [at, at + hour], async () =>
      Promise.resolve(spoilBill(stage, beijingDay(at - wholeDay))),
    )
  }
}

/** When the bill of yesterday is about to be read; money moves today, so that its bill tells a balance. */
export function spoilBillOfYesterday(stage: Stage): void {
  const { city } = stage
  if (!city.chance.happens(0.35)) return
  const spoilt = spoilBill(stage, beijingDay(city.clock.now() - wholeDay))
  if (spoilt === undefined || spoilt.bill === 'trade') return
  const move = { voucher: `after-${spoilt.day}`, amountFen: 1_000 }
  city.payment.hand('top-up', { account: spoilt.bill, ...move })
}

/** When the faults are stopped what was not told by then never is. */
export function forgetUntoldLies(stage: Stage): void {
  const told = stage.spoiltBills.filter((spoilt) => isTold(stage, spoilt))
  stage.spoiltBills.splice(0, stage.spoiltBills.length, ...told)
}

/** Counts the lies that were told, each of which some difference has to tell of. */
export function checkLiesAreNamed(stage: Stage, differences: readonly NamedDifference[]): void {
  for (const spoilt of stage.spoiltBills) {
    stage.city.happened('F11', `WeChat Pay: ${spoilt.kind}`)
    if (spoilt.mustBeNamed && !differences.some((difference) => isOfSpoiltBill(stage, spoilt, difference)))
      stage.phones.violated('I4', `the bill ${subjectOf(spoilt)} lied, ${spoilt.kind}, and nobody named it`)
  }
}

/** Whether the lie has been told. */
function isTold({ city }: Stage, spoilt: SpoiltBill): boolean {
  const { faults } = city.payment.dump()
  return !faults.some(({ kind, matching }) => kind === spoilt.kind && matching === subjectOf(spoilt))
}

/** Its line, or a gap to the next bill, whose balance knows nothing of the lie. */
export function isOfSpoiltBill(stage: Stage, spoilt: SpoiltBill, difference: NamedDifference): boolean {
  const { account, kind, reference } = movementOf(difference.key)
  if (account !== accountOf(spoilt) || difference.day < spoilt.day) return false
  if (spoilt.bill === 'trade' && difference.kind !== 'billsDisagree') return false
  if (kind === 'other' && reference.startsWith('gap-')) return true
  if (reference === 'stranger0001') return spoilt.kind === 'bill.extraLine'
  const lines = linesOf(stage, spoilt).filter(({ merchantNo }) => merchantNo === reference)
  if (spoilt.kind !== 'bill.oneFenOff') return lines.length > 0
  // A line that is not what the book has on its way is nobody's: then all of it is set aside.
  return lines.some(
    ({ amountFen }) => Math.abs(difference.amountFen) === 1 || difference.amountFen === amountFen + 1,
  )
}
