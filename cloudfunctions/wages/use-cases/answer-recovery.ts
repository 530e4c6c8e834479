/**
 * The worker says whether they give back what was paid by mistake. Yes makes an order for the cashier, or, on
 * the recorded rail, lets the employer sign for what was handed back; no changes nothing at all.
 */
import type { ParsedInput } from '@/contract/actions'
import type { RecoveryView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { isPaidIn } from '@/domain/wages/funds-model'
import { recoveryStates } from '@/domain/wages/recovery-states'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { closeForGood, type OrderNews, recordOrderNews } from '../asking-order'
import { recoveryOrder, recoveryView } from '../recoveries'
import { type Recovery, recoveries, recoveryIdOf } from '../cases'
import { orderIdOfNumber, orders } from '../repository'

type Input = ParsedInput<'wages.answerRecovery'>

interface Found {
  /** What became of an order that waited so far; null when none did, or when it may go on waiting. */
  readonly former: { readonly orderId: string; readonly news: OrderNews } | null
}

/** An order that the answer leaves no room for: they said no, or it can no longer be paid. */
async function superseded({ input, reads, now }: Call<Input>, recovery: Recovery) {
  const order = recovery.orderId === null ? undefined : await reads.get(orders, recovery.orderId)
  if (order?.state !== 'awaitingPayment') return undefined
  const mayWait = input.answer === 'agreed' && now < order.expiresAt
  return mayWait ? undefined : order
}

async function closeFormer(call: Call<Input>): Promise<Found | Refusal> {
  const recovery = await call.reads.get(recoveries, recoveryIdOf(call.input.itemId))
  if (!recovery) return refuse('wages.recovery.unknown', houseRule('W-07'))
  const order = await superseded(call, recovery)
  if (!order) return { former: null }
  const news = await closeForGood(order, call.now)
  if (news.news === 'nothing') return refuse('wages.pay-in.former-open', houseRule('W-04'))
  return { former: { orderId: order._id, news } }
}

/** The recovery with an order that the worker can pay now; what was paid directly goes back directly. */
async function withOrder(call: Call<Input>, unit: Unit, recovery: Recovery): Promise<Recovery> {
  if (!isPaidIn(recovery.fundsModel)) return recovery
  const waiting = recovery.orderId === null ? undefined : await unit.get(orders, recovery.orderId)
  if (waiting?.state === 'awaitingPayment') return recovery
  const order = recoveryOrder(call, recovery)
  const orderId = orderIdOfNumber(order.orderNumber)
  unit.create(orders, orderId, order)
  return { ...recovery, orderId, orderCount: recovery.orderCount + 1 }
}

async function moved(call: Call<Input>, unit: Unit, recovery: Stored<Recovery>): Promise<Recovery> {
  const { answer } = call.input
  const next = recovery.state === answer ? recovery : recoveryStates.move(recovery, answer)
  const answered = { ...next, answeredAt: call.now }
  return answer === 'agreed' ? withOrder(call, unit, answered) : answered
}

async function record(call: Call<Input>, unit: Unit, { former }: Found): Promise<RecoveryView | Refusal> {
  if (former) {
    const recorded = await recordOrderNews(unit, former.orderId, former.news)
    if (isRefusal(recorded)) return recorded
  }
  const recoveryId = recoveryIdOf(call.input.itemId)
  const recovery = await unit.get(recoveries, recoveryId)
  must(recovery !== undefined, 'what is answered was asked')
  if (recovery.state === 'settled') return recoveryView(recovery)
  const next = await moved(call, unit, recovery)
  unit.save(recoveries, recoveryId, next)
  return recoveryView(next)
}

export const answerRecovery = prepared({ prepare: closeFormer, run: record })
