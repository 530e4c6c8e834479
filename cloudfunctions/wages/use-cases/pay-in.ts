/**
 * The employer pays in wages: of the whole crew or of some shifts, planned before the work, owed and missing
 * after it. One order waits for its payer at a time: a former one is closed at WeChat first.
 */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { payInDescription } from '@/copy/zh/payment-texts'
import { plusMinutes } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { noFen } from '@/domain/money/fen'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { tradeOf } from '@/policies/trades'
import { paymentRows } from '@/policies/payments'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared, Unprepared } from '../../_kernel/use-case'
import { type Gig, readGig } from '../../gigs/reader'
import { closeForGood, type OrderNews, recordOrderNews } from '../asking-order'
import { nextCheck } from '../checking'
import { missingFen, type Owed, owedAfterWork } from '../missing-pay-in'
import { orderView } from '../order-view'
import { ordersMaximum, ordersOfGig } from '../orders-of-gig'
import { restAt } from '../recording-payment'
import { type Order, orderIdOf, orderNumberOf, orders } from '../repository'

type Input = ParsedInput<'wages.payIn'>

interface Found {
  readonly owed: Owed | null
  /** Orders that were closed to make room, and what WeChat said. */
  readonly former: readonly { readonly orderId: string; readonly news: OrderNews }[]
}

const isSameChoice = ({ purpose }: Order, { bookingIds }: Input) =>
  purpose.kind === 'wages' && String(purpose.bookingIds ?? '') === String(bookingIds ?? '')

/** An order that its employer can still pay, and that asks for what is missing now. */
const isLive = (order: Order, call: Call<Input>, amountFen: number) =>
  call.now < order.expiresAt && order.amountFen === amountFen && isSameChoice(order, call.input)

async function closeFormer(call: Call<Input>, owed: Owed | null): Promise<Found['former'] | Refusal> {
  const gig = await readGig(call.reads, call.input.gigId)
  const made = await ordersOfGig(call.reads, call.input.gigId)
  const open = made.filter(({ state }) => state === 'awaitingPayment')
  if (!gig || open.length === 0) return []
  const amountFen = await missingFen(call.reads, { gig, owed, made, ...call.input })
  const former = []
  for (const order of open) {
    if (!isRefusal(amountFen) && isLive(order, call, amountFen)) continue
    const news = await closeForGood(order, call.now)
    if (news.news === 'nothing') return refuse('wages.pay-in.former-open', houseRule('W-04'))
    former.push({ orderId: order._id, news })
  }
  return former
}

async function prepare(call: Call<Input>): Promise<Found | Refusal> {
  const owed = await owedAfterWork(call)
  const former = await closeFormer(call, owed)
  return isRefusal(former) ? former : { owed, former }
}

/** The gig that is paid for, by somebody who can pay in WeChat. */
async function payableGig(call: Call<Input>, unit: Unit): Promise<Gig | Refusal> {
  const gig = await readGig(unit, call.input.gigId)
  if (gig === undefined || !['published', 'filled', 'closed'].includes(gig.state)) {
    return refuse('wages.pay-in.gig-not-open', houseRule('W-01'), { state: gig?.state ?? 'unknown' })
  }
  return personOf(call).openid === null ? refuse('wages.pay-in.no-wechat', houseRule('W-01')) : gig
}

function newOrder(
  call: Call<Input>,
  gig: Gig,
  facts: { count: number; amountFen: Order['amountFen'] },
): Order {
  const { count, amountFen } = facts
  return {
    gigId: gig.gigId,
    payerId: gig.employerId,
    purpose: { kind: 'wages', bookingIds: call.input.bookingIds ?? null },
    orderNumber: orderNumberOf(gig.gigId, count),
    amountFen,
    description: payInDescription({ tradeName: tradeOf(gig.trade).name, workOn: gig.workOn }),
    state: 'awaitingPayment',
    createdAt: call.now,
    expiresAt: plusMinutes(call.now, mustBeInForce(paymentRows, 'order.life', call.today).value),
    restAt: restAt(gig),
    ...{ transactionId: null, paidAt: null, receivedFen: null, decided: null },
    ...{ refundedFen: noFen, refundFailures: 0, problem: null },
    ...nextCheck(0, call.now),
  }
}

async function recordFormer(unit: Unit, former: Found['former']): Promise<Refusal | undefined> {
  for (const { orderId, news } of former) {
    const recorded = await recordOrderNews(unit, orderId, news)
    if (isRefusal(recorded)) return recorded
  }
  return undefined
}

interface Wanted {
  readonly gig: Gig
  readonly found: Found | null
  readonly made: readonly Stored<Order>[]
  readonly amountFen: Order['amountFen']
}

/** The order that waits already, or a fresh one; another that still waits was opened this very moment. */
function waitingOrder(call: Call<Input>, unit: Unit, wanted: Wanted): PayInView | Refusal {
  const { gig, found, made, amountFen } = wanted
  const waiting = made.find(({ state }) => state === 'awaitingPayment')
  if (waiting) {
    if (isLive(waiting, call, amountFen)) return orderView(waiting)
    if (found === null) throw new Unprepared()
    return refuse('wages.pay-in.former-open', houseRule('W-04'))
  }
  const most = ordersMaximum(call.today)
  if (made.length >= most) {
    return refuse('wages.pay-in.too-many', houseRule('W-04'), { ordersMaximum: most })
  }
  const count = made.length + 1
  const order = newOrder(call, gig, { count, amountFen })
  unit.create(orders, orderIdOf(gig.gigId, count), order)
  return orderView(order)
}

/** Before the end of the work, and without a former order that must be closed, nothing has to be found. */
const nothingFound: Found = { owed: null, former: [] }

/** Nearly always it is the first order; where it is not, its creation collides and all of them are read. */
const ordersMade = (unit: Unit, { gigId }: Gig, found: Found | null) =>
  ordersOfGig(found === null ? { get: unit.getUnlikely } : unit, gigId)

async function makeOrder(call: Call<Input>, unit: Unit, found: Found | null): Promise<PayInView | Refusal> {
  const gig = await payableGig(call, unit)
  if (isRefusal(gig)) return gig
  if (found === null && call.now >= endsAt(gig)) throw new Unprepared()
  const { owed, former } = found ?? nothingFound
  const notRecorded = await recordFormer(unit, former)
  if (notRecorded) return notRecorded
  const made = await ordersMade(unit, gig, found)
  const amountFen = await missingFen(unit, { gig, owed, made, ...call.input })
  return isRefusal(amountFen) ? amountFen : waitingOrder(call, unit, { gig, found, made, amountFen })
}

export const payIn = {
  ...prepared({ prepare, run: makeOrder }),
  unprepared: (call: Call<Input>, unit: Unit) => makeOrder(call, unit, null),
}
