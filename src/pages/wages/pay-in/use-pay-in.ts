/** State of paying in: order, cashier, and asking until the ledger says that the money is there. */
import { useCallback, useState } from 'react'
import type { CallError, CallReply } from '@/contract/reply'
import type { PayInView } from '@/contract/wages'
import { ask, newMark, tell } from '@/api/client'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { pay } from '@/platform/pay'

export type PayInStep = 'ready' | 'preparing' | 'atCashier' | 'checking' | 'cancelled' | 'expired' | 'done'

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, milliseconds))

/** Waits between two questions, short first: WeChat usually answers at once. */
const pauses = [300, 500, 800, 1_200, 2_000, 3_000, 4_000, 5_000] as const

type Answered = CallReply<PayInView>

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

const makeOrder = async (gigId: string): Promise<Answered> => {
  const made = await tell('wages.payIn', { gigId }, newMark())
  if (!made.ok || hasParameters(made.data)) return made
  return askUntil(() => ask('wages.openPayIn', { orderId: made.data.orderId }), hasParameters)
}

const settle = (orderId: string): Promise<Answered> =>
  askUntil(() => tell('wages.checkPayIn', { orderId }, newMark()), isSettled)

export function usePayIn() {
  const { gigId = '' } = useParameters()
  const gig = useQuery('gigs.openGig', { gigId })
  const [step, setStep] = useState<PayInStep>('ready')
  const [order, setOrder] = useState<PayInView>()
  const [error, setError] = useState<CallError>()
  const start = useCallback(async () => {
    const answered = (reply: Answered): PayInView | undefined => {
      setError(reply.ok ? undefined : reply.error)
      if (!reply.ok) setStep('ready')
      else setOrder(reply.data)
      return reply.ok ? reply.data : undefined
    }
    setStep('preparing')
    const made = answered(await makeOrder(gigId))
    if (!made) return
    if (made.parameters === null) return setStep(made.state === 'paid' ? 'done' : 'expired')
    setStep('atCashier')
    const outcome = await pay(made.parameters)
    if (outcome.kind !== 'done') return setStep('cancelled')
    setStep('checking')
    const settled = answered(await settle(made.orderId))
    if (!settled) return
    setStep(settled.state === 'paid' ? 'done' : 'expired')
  }, [gigId])
  return { gigId, gig, step, order, error, start }
}
