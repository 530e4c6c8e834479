/** The other things one may need at a work place: the telephone, the agreement, the cover, the way to object. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Problem } from '@/components/problem'
import { useQuery } from '@/api/use-query'
import type { ShiftView } from '@/contract/attendance'
import { shiftWords as words } from '@/copy/zh/shift'
import { callNumber } from '@/platform/call'
import { go } from '@/platform/navigation'
import { CannotGoSheet } from './cannot-go-sheet'
import type { ShiftState } from './use-shift'

interface WaysProps {
  readonly state: ShiftState
  readonly shift: ShiftView
  readonly onGivenBack: () => void
}

export function Ways({ state, shift, onGivenBack }: WaysProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const { bookingId } = shift
  const stands = shift.state !== 'cancelled'
  const mayCancel = shift.state === 'planned'
  return (
    <View className="stack">
      {stands && <SitePhone bookingId={bookingId} />}
      <View className="row row--wrap">
        <Button kind="text" width="fit" onPress={() => go('/pages/gigs/agreement/index', { bookingId })}>
          {words.agreement}
        </Button>
        <Button kind="text" width="fit" onPress={() => go('/pages/insurance/cover/index', { bookingId })}>
          {words.cover}
        </Button>
        <Button kind="text" width="fit" onPress={() => go('/pages/disputes/complain/index', { bookingId })}>
          {words.different}
        </Button>
        {mayCancel && (
          <Button kind="text" width="fit" onPress={() => setAsking(true)}>
            {words.cannotGo}
          </Button>
        )}
      </View>
      <CannotGoSheet
        open={asking}
        state={state}
        bookingId={bookingId}
        onClose={() => setAsking(false)}
        onDone={() => {
          setAsking(false)
          onGivenBack()
        }}
      />
    </View>
  )
}

/** Asked for only when it is wanted: each reading of a number is recorded. */
function SitePhone({ bookingId }: { readonly bookingId: string }): ReactNode {
  const [wanted, setWanted] = useState(false)
  const booking = useQuery('gigs.openBooking', wanted ? { bookingId } : undefined)
  if (booking.error) return <Problem problem={booking.error} onRetry={() => void booking.reload()} />
  if (!booking.data) {
    return (
      <Button kind="quiet" busy={wanted} onPress={() => setWanted(true)}>
        {words.siteCall}
      </Button>
    )
  }
  const { employerPhone } = booking.data
  if (employerPhone === null) return <Text>{words.noPhone}</Text>
  return (
    <View className="stack stack--tight">
      <Button kind="quiet" onPress={() => callNumber(employerPhone)}>
        {words.call} {employerPhone}
      </Button>
      <Text className="small">{words.phoneNote}</Text>
    </View>
  )
}
