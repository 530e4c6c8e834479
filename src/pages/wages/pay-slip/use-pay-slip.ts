/** State of one pay slip, and the tap that brings its wage home. */
import { useState } from 'react'
import { receiveWage } from '@/api/receive-wage'
import type { Receiving } from '@/api/receive-wage'
import { usePaper } from '@/api/use-paper'
import { useQuery } from '@/api/use-query'
import type { CallError } from '@/contract/reply'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

export function usePaySlip() {
  const { itemId = '' } = useParameters()
  const slip = useQuery('wages.openPaySlip', { itemId })
  const me = useQuery('accounts.openMe', {})
  const [taking, setTaking] = useState(false)
  const [takeError, setTakeError] = useState<CallError>()
  const paper = usePaper()
  useShownAgain(() => void slip.reload())
  const take = async (): Promise<Receiving> => {
    setTaking(true)
    const receiving = await receiveWage(itemId)
    setTakeError(receiving.kind === 'problem' ? receiving.error : undefined)
    await slip.reload()
    setTaking(false)
    return receiving
  }
  /** An employer reads the same slip, but has nothing to take and nothing to object to. */
  const isMine = slip.data?.item.bookingId.endsWith(`:${me.data?.personId ?? ''}`) ?? false
  return { itemId, slip, isMine, take, taking, takeError, paper }
}

export type PaySlipState = ReturnType<typeof usePaySlip>
