/** State of paying in: for whom, order, cashier, and asking until the ledger says that the money is there. */
import { useCallback, useState } from 'react'
import type { CallError } from '@/contract/reply'
import type { PayInView } from '@/contract/wages'
import { newMark, tell } from '@/api/client'
import { payOrder } from '@/api/pay-order'
import { useQuery } from '@/api/use-query'
import { isPaidIn } from '@/domain/wages/funds-model'
import { useParameters } from '@/platform/navigation'

export type PayInStep = 'ready' | 'preparing' | 'atCashier' | 'checking' | 'cancelled' | 'expired' | 'done'

export function usePayIn() {
  const { gigId = '' } = useParameters()
  const gig = useQuery('gigs.openGig', { gigId })
  const isHere = gig.data !== undefined && isPaidIn(gig.data.fundsModel)
  const list = useQuery('wages.openPayList', isHere ? { gigId } : undefined)
  const [step, setStep] = useState<PayInStep>('ready')
  const [order, setOrder] = useState<PayInView>()
  const [error, setError] = useState<CallError>()
  /** Bookings that are paid for; undefined: everybody. */
  const [chosen, setChosen] = useState<readonly string[]>()
  const [reloadGig, reloadList] = [gig.reload, list.reload]
  const start = useCallback(async () => {
    const failed = (problem: CallError): void => {
      setError(problem)
      setStep('ready')
    }
    setError(undefined)
    setStep('preparing')
    const input = { gigId, ...(chosen === undefined ? {} : { bookingIds: [...chosen] }) }
    const made = await tell('wages.payIn', input, newMark())
    if (!made.ok) return failed(made.error)
    setOrder(made.data)
    const paying = await payOrder(made.data, setStep)
    if (paying.kind === 'problem') return failed(paying.error)
    setOrder(paying.order)
    setStep(paying.kind === 'paid' ? 'done' : paying.kind)
    if (paying.kind === 'paid') await Promise.all([reloadGig(), reloadList()])
  }, [gigId, chosen, reloadGig, reloadList])
  const choose = (next: readonly string[] | undefined): void => {
    setOrder(undefined)
    setStep('ready')
    setChosen(next)
  }
  const again = (): void => choose(undefined)
  return { gigId, gig, list, step, order, error, chosen, setChosen: choose, start, again }
}

export type PayInState = ReturnType<typeof usePayIn>
