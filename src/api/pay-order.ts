/** Takes an order to WeChat's cashier, then asks until the ledger says what became of it. */
import type { CallError, CallReply } from '@/contract/reply'
import type { PayInView } from '@/contract/wages'
import { pay } from '@/platform/pay'
import { ask, newMark, tell } from './client'

export type Paying =
  | { readonly kind: 'paid'; readonly order: PayInView }
  /** The payer closed the cashier; the order waits. */
  | { readonly kind: 'cancelled'; readonly order: PayInView }
  /** It can no longer be paid, or nobody has heard yet. */
  | { readonly kind: 'expired'; readonly order: PayInView }
  | { readonly kind: 'problem'; readonly error: CallError }

export type PayingStage = 'atCashier' | 'checking'

type Answered = CallReply<PayInView>

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds))

/** Waits between two questions, short first: WeChat usually answers at once. */
const pauses = [300, 500, 800, 1_200, 2_000, 3_000, 4_000, 5_000] as const

/** Asks until `isEnough`, an error, or the patience ends; gives the last answer. */
async function askUntil(
  question: () => Promise<Answered>,
  isEnough: (view: PayInView) => boolean,
): Promise<Answered> {
  let reply = await question()
  for (const milliseconds of pauses) {
    if (!reply.ok || isEnough(reply.data)) return reply
    await pause(milliseconds)
    reply = await question()
  }
  return reply
}

const hasParameters = ({ parameters, state }: PayInView): boolean =>
  parameters !== null || state !== 'awaitingPayment'
const isSettled = ({ state }: PayInView): boolean => state !== 'awaitingPayment'

const ended = (order: PayInView): Paying => ({ kind: order.state === 'paid' ? 'paid' : 'expired', order })

/** An order as it was just made, or only its id. */
export type Payable = Pick<PayInView, 'orderId'> | PayInView

/** The order with its parameters; one that has them was made this very moment. */
async function opened(
  order: Payable,
): Promise<{ readonly order: PayInView } | { readonly error: CallError }> {
  if ('parameters' in order && order.parameters !== null) return { order }
  const reply = await askUntil(() => ask('wages.openPayIn', { orderId: order.orderId }), hasParameters)
  return reply.ok ? { order: reply.data } : { error: reply.error }
}

/** Pays the order; `onStage` hears where it is meanwhile. */
export async function payOrder(
  payable: Payable,
  onStage: (stage: PayingStage, order: PayInView) => void,
): Promise<Paying> {
  const { orderId } = payable
  const reply = await opened(payable)
  if ('error' in reply) return { kind: 'problem', error: reply.error }
  const { order } = reply
  if (order.parameters === null) return ended(order)
  onStage('atCashier', order)
  const outcome = await pay(order.parameters)
  if (outcome.kind !== 'done') return { kind: 'cancelled', order }
  onStage('checking', order)
  const settled = await askUntil(() => tell('wages.checkPayIn', { orderId }, newMark()), isSettled)
  return settled.ok ? ended(settled.data) : { kind: 'problem', error: settled.error }
}
