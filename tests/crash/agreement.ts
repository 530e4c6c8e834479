/** I2 to I4 once the world is quiet: our book, our documents and WeChat's own book say the same. */
import { createHash } from 'node:crypto'
import { sumOfBalances, rebuildBalances } from '@/domain/ledger/apply-entry'
import { type Entry, isMaterialised } from '@/domain/ledger/entry'
import { type Seal, verifySeal } from '@/domain/ledger/hash-chain'
import type { PaymentTruth } from '../simulation/payment-truth'
import { documents } from './becoming-quiet'
import type { Laboratory } from './laboratory'

interface Attempt {
  readonly billNumber: string
  readonly state: string
}
interface Item {
  readonly _id: string
  readonly state: string
  readonly grossFen: number
  readonly intent: { readonly attempts: readonly Attempt[] } | null
}
interface Order {
  readonly orderNumber: string
  readonly state: string
  readonly amountFen: number
  readonly receivedFen: number | null
  readonly refundedFen: number
}
interface Refund {
  readonly refundNumber: string
  readonly state: string
  readonly amountFen: number
}
interface Balance {
  readonly _id: string
  readonly amountFen: number
}

/** I1, I2: the journal balances, and what is stored of it is what it says. */
function checkBook(lab: Laboratory): void {
  const rebuilt = rebuildBalances(documents<Entry>(lab, 'journal'))
  if (sumOfBalances(rebuilt) !== 0) lab.violated('I1', 'the book does not sum to zero')
  const stored = new Map(documents<Balance>(lab, 'balances').map(({ _id, amountFen }) => [_id, amountFen]))
  for (const [account, amount] of rebuilt) {
    if (isMaterialised(account) && (stored.get(account) ?? 0) !== amount)
      lab.violated('I2', `${account}: stored ${stored.get(account)}, by the journal ${amount}`)
  }
}

const succeeded = 'SUCCESS'

/** A row of a batch is to its wage what a bill is to a transfer; one the bank gave back has not arrived. */
const rowsAsBills = ({ rows }: PaymentTruth['batches'][number]) =>
  rows.map(({ outDetailNo, ...row }) => ({ ...row, outBillNo: outDetailNo }))

/** I3, I4: of each wage, what reached the worker by WeChat's book is what our documents say. */
function checkWages(lab: Laboratory, truth: PaymentTruth): void {
  const items = documents<Item>(lab, 'payitems')
  const bills = [...truth.bills, ...truth.batches.flatMap(rowsAsBills)]
  const billOf = new Map(bills.map((bill) => [bill.outBillNo, bill]))
  const ours = new Set<string>()
  for (const { _id, state, grossFen, intent } of items) {
    const attempts = intent?.attempts ?? []
    for (const { billNumber } of attempts) ours.add(billNumber)
    const paid = attempts.flatMap(({ billNumber }) => billOf.get(billNumber) ?? [])
    const arrived = paid.filter((bill) => bill.state === succeeded)
    if (arrived.length > 1) lab.violated('I3', `${_id} was paid ${arrived.length} times`)
    if (arrived.some(({ amountFen }) => amountFen !== grossFen)) lab.violated('I3', `${_id}: another amount`)
    if (state === 'paid' && arrived.length === 0) lab.violated('I4', `${_id} is paid by us, not by WeChat`)
    if (state !== 'paid' && arrived.length > 0) lab.violated('I4', `${_id} is ${state}, WeChat has paid it`)
  }
  for (const { outBillNo } of bills)
    if (!ours.has(outBillNo)) lab.violated('I4', `nobody knows of the bill ${outBillNo}`)
}

function checkOrders(lab: Laboratory, { orders, refunds }: PaymentTruth): void {
  const known = new Map(documents<Order>(lab, 'orders').map((order) => [order.orderNumber, order]))
  for (const { outTradeNo, state, totalFen } of orders) {
    const isPaid = state === succeeded || state === 'REFUND'
    const order = known.get(outTradeNo)
    const isSetAside = order?.state === 'differs' && order.receivedFen === totalFen
    if (isPaid !== (order?.state === 'paid' || isSetAside))
      lab.violated('I4', `order ${outTradeNo} is ${order?.state} here and ${state} at WeChat`)
    const backFen = refunds
      .filter((refund) => refund.outTradeNo === outTradeNo && refund.state !== 'CLOSED')
      .reduce((sum, { amountFen }) => sum + amountFen, 0)
    if (backFen > totalFen) lab.violated('I3', `of order ${outTradeNo} more went back than came in`)
    if (backFen !== (order?.refundedFen ?? 0))
      lab.violated('I4', `of order ${outTradeNo} ${backFen} went back, we say ${order?.refundedFen}`)
  }
}

function checkRefunds(lab: Laboratory, { refunds }: PaymentTruth): void {
  const known = new Map(documents<Refund>(lab, 'refunds').map((refund) => [refund.refundNumber, refund]))
  for (const { outRefundNo, state, amountFen } of refunds) {
    const refund = known.get(outRefundNo)
    if (refund?.amountFen !== amountFen) lab.violated('I4', `refund ${outRefundNo}: another amount`)
    if ((state === succeeded) !== (refund?.state === 'refunded'))
      lab.violated('I4', `refund ${outRefundNo} is ${refund?.state} here and ${state} at WeChat`)
  }
}

/** The channel's accounts by our journal and by their own lines, fees left to the bills of the morning. */
function checkChannel(lab: Laboratory, { lines }: PaymentTruth): void {
  const kinds = ['paymentReceived', 'recoveryReceived', 'lineSuspended', 'payoutSucceeded', 'refundSettled']
  const rebuilt = rebuildBalances(documents<Entry>(lab, 'journal').filter(({ kind }) => kinds.includes(kind)))
  const businesses = ['payment', 'refund', 'refundReturned', 'transferLock', 'transferReturned']
  for (const account of ['basic', 'operation'] as const) {
    const theirs = lines
      .filter((line) => line.account === account && businesses.includes(line.business))
      .reduce((sum, { amountFen }) => sum + amountFen, 0)
    const ours = -(rebuilt.get(`wx:${account}`) ?? 0)
    if (ours !== theirs) lab.violated('I4', `${account}: ${ours} by our book, ${theirs} by WeChat's`)
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** I10: every entry is sealed once, and the chain of seals verifies. */
function checkSeals(lab: Laboratory): void {
  const journal = documents<Entry>(lab, 'journal')
  const entries = new Map(journal.map((entry) => [entry.id, entry]))
  const seals = [...documents<Seal>(lab, 'seals')].sort((one, other) => one.number - other.number)
  for (const [index, seal] of seals.entries())
    for (const { flaw, entryId } of verifySeal({ seal, previous: seals[index - 1], entries }, sha256))
      lab.violated('I10', `seal ${seal.number}: ${flaw} ${entryId}`)
  const sealed = seals.flatMap((seal) => seal.entries.map(({ id }) => id))
  if (new Set(sealed).size !== sealed.length) lab.violated('I10', 'an entry is sealed twice')
  for (const { id } of journal) if (!sealed.includes(id)) lab.violated('I10', `${id} is not sealed`)
}

export function checkAgreement(lab: Laboratory): void {
  const truth = lab.world.payment.control('dump', {}).body as PaymentTruth
  checkBook(lab)
  checkSeals(lab)
  checkWages(lab, truth)
  checkOrders(lab, truth)
  checkRefunds(lab, truth)
  checkChannel(lab, truth)
}
