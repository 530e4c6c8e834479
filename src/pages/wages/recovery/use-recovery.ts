/** State of a request to give back: the worker's answer, and the payment of who agreed. */
import { useState } from 'react'
import { payOrder } from '@/api/pay-order'
import type { PayingStage } from '@/api/pay-order'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { CallError } from '@/contract/reply'
import { useParameters } from '@/platform/navigation'

export type GivingBack = 'ready' | 'cancelled' | 'expired' | PayingStage

export function useRecovery() {
  const { itemId = '' } = useParameters()
  const recovery = useQuery('wages.openRecovery', { itemId })
  const slip = useQuery('wages.openPaySlip', { itemId })
  const me = useQuery('accounts.openMe', {})
  const answering = useCommand('wages.answerRecovery')
  const signing = useCommand('wages.signHandBack')
  const [step, setStep] = useState<GivingBack>('ready')
  const [payError, setPayError] = useState<CallError>()
  const pay = async (orderId: string): Promise<void> => {
    setPayError(undefined)
    const paying = await payOrder({ orderId }, setStep)
    if (paying.kind === 'problem') setPayError(paying.error)
    setStep(paying.kind === 'cancelled' || paying.kind === 'expired' ? paying.kind : 'ready')
    await recovery.reload()
  }
  /** Saying yes leads on to the cashier; paying stays the worker's own tap there. */
  const agree = async (): Promise<void> => {
    const agreed = await answering.run({ itemId, answer: 'agreed' })
    await recovery.reload()
    if (agreed?.orderId) await pay(agreed.orderId)
  }
  const decline = async (): Promise<void> => {
    await answering.run({ itemId, answer: 'declined' })
    await recovery.reload()
  }
  const signHandBack = async (): Promise<void> => {
    await signing.run({ itemId })
    await recovery.reload()
  }
  const isWorker = slip.data?.item.bookingId.endsWith(`:${me.data?.personId ?? ''}`) ?? false
  return {
    ...{ recovery, slip, isWorker, isKnown: slip.data !== undefined && me.data !== undefined },
    ...{ answering, signing, step, payError, pay, agree, decline, signHandBack },
  }
}

export type RecoveryState = ReturnType<typeof useRecovery>
