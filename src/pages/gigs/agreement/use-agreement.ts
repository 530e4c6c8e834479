/** State of the agreement: what will be agreed, and afterwards what was. */
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'

export function useAgreement() {
  const { gigId = '', bookingId: opened } = useParameters()
  const accept = useCommand('gigs.acceptGig')
  const bookingId = accept.data?.bookingId ?? opened
  const me = useQuery('accounts.openMe', {})
  const gig = useQuery('gigs.openGig', bookingId === undefined ? { gigId } : undefined)
  const booking = useQuery('gigs.openBooking', bookingId === undefined ? undefined : { bookingId })
  useShownAgain(() => {
    // Whoever comes back may have changed what was in the way.
    accept.forget()
    void me.reload()
  })
  return {
    bookingId,
    me,
    gig,
    booking,
    accept,
    acceptNow: () => void accept.run({ gigId }),
  }
}

export type AgreementState = ReturnType<typeof useAgreement>
