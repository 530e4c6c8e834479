/** State of the agreement: what will be agreed, and afterwards what was, with the way out of it. */
import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

export function useAgreement() {
  const { gigId = '', bookingId: opened } = useParameters()
  const accept = useCommand('gigs.acceptGig')
  const cancel = useCommand('gigs.cancelBooking')
  const [reason, setReason] = useState('')
  const [leaving, setLeaving] = useState(false)
  const bookingId = accept.data?.bookingId ?? opened
  const me = useQuery('accounts.openMe', {})
  const gig = useQuery('gigs.openGig', bookingId === undefined ? { gigId } : undefined)
  const booking = useQuery('gigs.openBooking', bookingId === undefined ? undefined : { bookingId })
  useShownAgain(() => void me.reload())
  const cancelNow = async (): Promise<void> => {
    if (bookingId === undefined) return
    if (await cancel.run({ bookingId, reason })) {
      setLeaving(false)
      await booking.reload()
    }
  }
  return {
    bookingId,
    me,
    gig,
    booking,
    accept,
    acceptNow: () => void accept.run({ gigId }),
    cancel,
    cancelNow,
    leaving,
    setLeaving,
    reason,
    setReason,
  }
}

export type AgreementState = ReturnType<typeof useAgreement>
