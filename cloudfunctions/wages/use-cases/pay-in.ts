/** The employer pays in the wages of the whole crew before the work: one order, which waits for its payer. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { payInDescription } from '@/copy/zh/payment-texts'
import { plusMinutes } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { type Fen, minusFen, noFen, sumFen } from '@/domain/money/fen'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { payInAmount } from '@/domain/wages/pay-in-amount'
import { tradeOf } from '@/policies/trades'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { balances } from '../../_kernel/ledger'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type Gig, readGig } from '../../gigs/reader'
import { nextCheck } from '../checking'
import { claimsOf } from '../gig-claims'
import { orderView } from '../order-view'
import { ordersMaximum, ordersOfGig } from '../orders-of-gig'
import { type Order, orderIdOf, orderNumberOf, orders } from '../repository'

type Input = ParsedInput<'wages.payIn'>

/** Shorter than the two hours that WeChat's prepay id lives. */
const orderLifeMinutes = 115

interface Found {
  /** What the escrow must cover now that the work is over; null before, when the planned wages count. */
  readonly owedFen: Fen | null
}

async function owedAfterWork(call: Call<Input>): Promise<Found> {
  const { gigId } = call.input
  const gig = await readGig(call.reads, gigId)
  if (!gig || call.now < endsAt(gig)) return { owedFen: null }
  return { owedFen: sumFen((await claimsOf(call, gigId)).wagesFen) }
}

const paidInFen = (made: readonly Order[]): Fen =>
  sumFen(
    made.filter(({ state }) => state === 'paid').map((order) => minusFen(order.amountFen, order.refundedFen)),
  )

interface Question extends Found {
  readonly gig: Gig
  readonly made: readonly Order[]
}

/** Before the end of the work the planned wages of everybody; afterwards what is really owed and missing. */
async function missingFen(unit: Unit, { gig, made, owedFen }: Question): Promise<Fen | Refusal> {
  const { fundsModel, expectedPayFen } = gig
  if (owedFen !== null) {
    const escrowFen = (await unit.get(balances, `escrow:${gig.gigId}`))?.amountFen ?? noFen
    return payInAmount({ headcount: 1, expectedPayFen: owedFen, paidInFen: escrowFen, fundsModel })
  }
  const headcount = gig.state === 'closed' ? gig.headcount - gig.seatsLeft : gig.headcount
  return payInAmount({ headcount, expectedPayFen, paidInFen: paidInFen(made), fundsModel })
}

function refusedGig(gig: Gig | undefined): Refusal | undefined {
  if (gig === undefined || !['published', 'filled', 'closed'].includes(gig.state)) {
    return refuse('wages.pay-in.gig-not-open', houseRule('W-01'), { state: gig?.state ?? 'unknown' })
  }
  return undefined
}

/** An order that its employer can still pay; the same one is shown again rather than a second one made. */
const isLive = (order: Stored<Order>, at: Unit['at']) =>
  order.state === 'awaitingPayment' && at < order.expiresAt

function newOrder(call: Call<Input>, gig: Gig, facts: { count: number; amountFen: Fen }): Order {
  const { count, amountFen } = facts
  return {
    gigId: gig.gigId,
    employerId: gig.employerId,
    orderNumber: orderNumberOf(gig.gigId, count),
    amountFen,
    description: payInDescription({ tradeName: tradeOf(gig.trade).name, workOn: gig.workOn }),
    state: 'awaitingPayment',
    createdAt: call.now,
    expiresAt: plusMinutes(call.now, orderLifeMinutes),
    ...{ transactionId: null, paidAt: null, refundedFen: noFen, refundFailures: 0, problem: null },
    ...nextCheck(0, call.now),
  }
}

async function makeOrder(call: Call<Input>, unit: Unit, found: Found): Promise<PayInView | Refusal> {
  const { gigId } = call.input
  const gig = await readGig(unit, gigId)
  const refused = refusedGig(gig)
  if (refused || !gig) return refused ?? refuse('wages.pay-in.gig-not-open', houseRule('W-01'))
  if (personOf(call).openid === null) return refuse('wages.pay-in.no-wechat', houseRule('W-01'))
  const made = await ordersOfGig(unit, gigId)
  const live = made.find((order) => isLive(order, unit.at))
  if (live) return orderView(live)
  if (made.length >= ordersMaximum)
    return refuse('wages.pay-in.too-many', houseRule('W-04'), { ordersMaximum })
  const amountFen = await missingFen(unit, { gig, made, ...found })
  if (isRefusal(amountFen)) return amountFen
  const count = made.length + 1
  const orderId = orderIdOf(gigId, count)
  const order = newOrder(call, gig, { count, amountFen })
  unit.create(orders, orderId, order)
  return orderView(order)
}

export const payIn = prepared({ prepare: owedAfterWork, run: makeOrder })
