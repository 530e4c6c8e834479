/** State of a receipt: what was handed over, and the worker's answer to "is it in your hand?". */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'

export type Answered = 'all' | 'less' | 'none'

export function useReceipt() {
  const { itemId = '' } = useParameters()
  const slip = useQuery('wages.openPaySlip', { itemId })
  const signing = useCommand('wages.signReceipt')
  const [answer, setAnswer] = useState<Answered>()
  /** Signs for the whole wage; less is no receipt but a complaint. */
  const sign = async (): Promise<void> => {
    if (slip.data === undefined) return
    await signing.run({ itemId, receivedFen: slip.data.item.grossFen })
    await slip.reload()
  }
  return { slip, signing, answer, setAnswer, sign }
}

export type ReceiptState = ReturnType<typeof useReceipt>
