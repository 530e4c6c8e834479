/**
 * The employer pays in wages: of the whole crew or of some shifts, planned before the work, owed and missing
 * after it. One order waits for its payer at a time: a former one is closed at WeChat first.
 */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { payInDescription } from '@/copy/zh/payment-texts'
import { plusMinutes } from '@/domain/calendar/instant'
import { noFen } from '@/domain/money/fen'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { tradeOf } from '@/policies/trades'
import { paymentRows } from '@/policies/payments'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type Gig, readGig } from '../../gigs/reader'
import { closeForGood, type OrderNews, recordOrderNews } from '../asking-order'
import { nextCheck } from '../checking'
import { missingFen, type Owed, owedAfterWork } from '../missing-pay-in'
import { orderView } from '../order-view'
import { ordersMaximum, ordersOfGig } from '../orders-of-gig'
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
  const open = (await ordersOfGig(call.reads, call.input.gigId)).filter(
    ({ state }) => state === 'awaitingPayment',
  )
  if (!gig || open.length === 0) return []
  const amountFen = await missingFen(call.reads, { gig, owed, ...call.input })
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

function refusedGig(gig: Gig | undefined): Refusal | undefined {
  if (gig === undefined || !['published', 'filled', 'closed'].includes(gig.state)) {
    return refuse('wages.pay-in.gig-not-open', houseRule('W-01'), { state: gig?.state ?? 'unknown' })
  }
  return undefined
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
  readonly made: readonly Stored<Order>[]
  readonly amountFen: Order['amountFen']
}

/** The order that waits already, or a fresh one; another that still waits was opened this very moment. */
function waitingOrder(call: Call<Input>, unit: Unit, { gig, made, amountFen }: Wanted): PayInView | Refusal {
  const waiting = made.find(({ state }) => state === 'awaitingPayment')
  if (waiting) {
    return isLive(waiting, call, amountFen)
      ? orderView(waiting)
      : refuse('wages.pay-in.former-open', houseRule('W-04'))
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

async function makeOrder(
  call: Call<Input>,
  unit: Unit,
  { owed, former }: Found,
): Promise<PayInView | Refusal> {
  const { gigId } = call.input
  const gig = await readGig(unit, gigId)
  const refused = refusedGig(gig)
  if (refused || !gig) return refused ?? refuse('wages.pay-in.gig-not-open', houseRule('W-01'))
  if (personOf(call).openid === null) return refuse('wages.pay-in.no-wechat', houseRule('W-01'))
  const notRecorded = await recordFormer(unit, former)
  if (notRecorded) return notRecorded
  const amountFen = await missingFen(unit, { gig, owed, ...call.input })
  if (isRefusal(amountFen)) return amountFen
  return waitingOrder(call, unit, { gig, made: await ordersOfGig(unit, gigId), amountFen })
}

export const payIn = prepared({ prepare, run: makeOrder })
