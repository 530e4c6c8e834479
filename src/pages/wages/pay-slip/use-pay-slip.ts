/** State of one pay slip, and the tap that brings its wage home. */
import { useState } from 'react'
import { receiveWage } from '@/api/receive-wage'
import type { Receiving } from '@/api/receive-wage'
import { usePaper } from '@/api/use-paper'
import { useQuery } from '@/api/use-query'
import type { ShiftView } from '@/contract/attendance'
import type { CallError } from '@/contract/reply'
import type { PaySlip } from '@/contract/wages'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

/** An employer reads the same slip, but has nothing to take and nothing to object to. */
const isOf = (slip: PaySlip | undefined, personId: string | null | undefined): boolean =>
  slip?.item.bookingId.endsWith(`:${personId ?? ''}`) ?? false

/** The shift behind a worker's own slip: whether its hours can be objected to. */
function useShiftOf(slip: PaySlip | undefined): ShiftView | undefined {
  const bookingId = slip?.item.bookingId
  return useQuery('attendance.openShift', bookingId === undefined ? undefined : { bookingId }).data
}

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
  const isMine = isOf(slip.data, me.data?.personId)
  const shift = useShiftOf(isMine ? slip.data : undefined)
  return { itemId, slip, isMine, shift, take, taking, takeError, paper }
}

export type PaySlipState = ReturnType<typeof usePaySlip>
