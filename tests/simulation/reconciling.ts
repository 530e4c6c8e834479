/** I3 and I4: once the world is quiet, our journal and WeChat's own book agree line by line, by reference. */
import type { Entry } from '@/domain/ledger/entry'
import type { PaymentTruth } from './payment-truth'
import { lookAll, type Stage } from './stage'

type Sums = Map<string, number>

const add = (sums: Sums, key: string, amountFen: number) => sums.set(key, (sums.get(key) ?? 0) + amountFen)

/** Events of an order, a refund or a transfer, which the channel has under the same number. */
const ofTheChannel: readonly string[] = [
  'paymentReceived',
  'refundSettled',
  'payoutSucceeded',
  'recoveryReceived',
  'wageReturned',
  'payrollWagePaid',
] satisfies readonly Entry['kind'][]

/** A payment of another amount is in the book by the number of its order, until finance decides. */
function isOfTheChannel(stage: Stage): (entry: Entry) => boolean {
  const orders = new Set(
    lookAll<{ orderNumber: string }>(stage, 'orders').map(({ orderNumber }) => orderNumber),
  )
  return ({ kind, reference }) =>
    ofTheChannel.includes(kind) || (kind === 'lineSuspended' && orders.has(reference))
}

const isAtWechat = (account: string): boolean => account.startsWith('wx:') || account.startsWith('payroll:')
const withoutGig = (account: string): string => account.replace(/^payroll:.*/, 'payroll')

/**
 * What the channel's accounts hold by our book, per account and merchant number. Moves by hand, fees and what
 * the close sets aside are compared by the close itself, line by line.
 */
function byOurBook(stage: Stage, entries: readonly Entry[]): Sums {
  const sums: Sums = new Map()
  for (const { id, postings } of entries.filter(isOfTheChannel(stage))) {
    const number = id.slice(id.indexOf(':') + 1)
    for (const { from, to, amountFen } of postings) {
      if (isAtWechat(from)) add(sums, `${withoutGig(from)} ${number}`, amountFen)
      if (isAtWechat(to)) add(sums, `${withoutGig(to)} ${number}`, -amountFen)
    }
  }
  return sums
}

/** Moved by hand, and fees, which are known from the bill of the day only. */
const ofTheClose = ['topUp', 'withdrawal', 'paymentFee', 'refundFee', 'refundFeeTaken']

/** The same by WeChat's own book. */
function byTheirBook({ lines }: PaymentTruth): Sums {
  const sums: Sums = new Map()
  for (const { account, business, amountFen, merchantNo } of lines)
    if (!ofTheClose.includes(business)) add(sums, `${ourNameOf(account)} ${merchantNo}`, amountFen)
  return sums
}

/** Accounts of employers are not ours: the book only knows that a wage came out of them. */
const ourNameOf = (account: string): string => (account.startsWith('employer:') ? 'payroll' : `wx:${account}`)

interface Item {
  readonly grossFen: number
  readonly intent: { readonly attempts: readonly { readonly billNumber: string }[] } | null
}

type Violated = (invariant: string, words: string) => void

function checkBills(stage: Stage, truth: PaymentTruth, violated: Violated): void {
  const items = lookAll<Item>(stage, 'payitems')
  const itemOf = new Map(
    items.flatMap(({ _id, intent }) =>
      (intent?.attempts ?? []).map(({ billNumber }) => [billNumber, _id] as const),
    ),
  )
  const gross = new Map(items.map(({ _id, grossFen }) => [_id, grossFen]))
  const paid: Sums = new Map()
  for (const { outBillNo, state, amountFen } of truth.bills) {
    const itemId = itemOf.get(outBillNo)
    if (itemId === undefined)
      violated('I3', `WeChat has a bill ${outBillNo} that no attempt of ours asked for`)
    else if (state === 'SUCCESS') add(paid, itemId, amountFen)
  }
  for (const { account, merchantNo, amountFen } of truth.lines) {
    const itemId = itemOf.get(merchantNo)
    if (account.startsWith('employer:') && itemId !== undefined) add(paid, itemId, -amountFen)
  }
  for (const [itemId, amountFen] of paid)
    if (amountFen > (gross.get(itemId) ?? 0))
      violated('I3', `${itemId}: ${amountFen} reached the worker, ${gross.get(itemId)} was owed`)
}

function checkRefunds({ orders, refunds }: PaymentTruth, violated: Violated): void {
  const back: Sums = new Map()
  for (const { outTradeNo, state, amountFen } of refunds)
    if (state !== 'CLOSED') add(back, outTradeNo, amountFen)
  for (const { outTradeNo, totalFen } of orders)
    if ((back.get(outTradeNo) ?? 0) > totalFen) violated('I3', `${outTradeNo}: more went back than came in`)
}

interface Refund {
  readonly refundNumber: string
  readonly amountFen: number
}

/** The payer's card is dead: WeChat keeps the money until a person redirects it, and the book lists it so. */
function addInTransit(sums: Sums, stage: Stage): void {
  for (const { refundNumber, amountFen } of lookAll<Refund>(stage, 'refunds', { state: 'abnormal' }))
    add(sums, `wx:basic ${refundNumber}`, -amountFen)
}

/** Compares by reference; gives the difference in fen, which must be zero. */
export function reconcile(stage: Stage, violated: Violated): number {
  const truth = stage.city.payment.dump()
  const entries = lookAll<Entry>(stage, 'journal')
  const [ours, theirs] = [byOurBook(stage, entries), byTheirBook(truth)]
  addInTransit(ours, stage)
  let difference = 0
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [here, there] = [ours.get(key) ?? 0, theirs.get(key) ?? 0]
    difference += Math.abs(here - there)
    if (here !== there) violated('I4', `${key}: our book says ${here}, WeChat's says ${there}`)
  }
  checkBills(stage, truth, violated)
  checkRefunds(truth, violated)
  return difference
}
