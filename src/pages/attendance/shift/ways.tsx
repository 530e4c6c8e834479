/**
 * The other things one may need at a work place: the telephone, the agreement, the cover, the way to
 * object.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Problem } from '@/components/problem'
import { Ways } from '@/components/ways'
import { useQuery } from '@/api/use-query'
import type { ShiftView } from '@/contract/attendance'
import { payrollCardWords } from '@/copy/zh/payroll-card'
import { shiftWords as words } from '@/copy/zh/shift'
import { callNumber } from '@/platform/call'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { CannotGoSheet } from './cannot-go-sheet'
import { DifferenceSheet } from './difference-sheet'
import type { ShiftState } from './use-shift'

interface WaysProps {
  readonly state: ShiftState
  readonly shift: ShiftView
  readonly onGivenBack: (message: string) => void
}

export function ShiftWays({ state, shift, onGivenBack }: WaysProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const [differing, setDiffering] = useState(false)
  const { bookingId, differsUntil } = shift
  const isOnCard = state.gig?.fundsModel === 'payrollCard'
  const maySay = differsUntil !== null && deviceTime() <= differsUntil
  const to = (path: string) => (): void => go(path, { bookingId })
  const givenBack = (message: string): void => {
    setAsking(false)
    setDiffering(false)
    onGivenBack(message)
  }
  return (
    <>
      {shift.state !== 'cancelled' && <SitePhone bookingId={bookingId} />}
      <Ways
        ways={[
          {
            name: words.different,
            onPress: maySay ? () => setDiffering(true) : to('/pages/disputes/complain/index'),
          },
          { name: words.agreement, onPress: to('/pages/gigs/agreement/index') },
          { name: words.cover, onPress: to('/pages/insurance/cover/index') },
          ...(isOnCard ? [{ name: payrollCardWords.entry, onPress: to('/pages/wages/card/index') }] : []),
          ...(shift.state === 'planned' ? [{ name: words.cannotGo, onPress: () => setAsking(true) }] : []),
        ]}
      />
      <CannotGoSheet
        open={asking}
        state={state}
        bookingId={bookingId}
        onClose={() => setAsking(false)}
        onDone={givenBack}
      />
      <DifferenceSheet
        open={differing}
        shift={shift}
        gig={state.gig}
        onClose={() => setDiffering(false)}
        onDone={givenBack}
      />
    </>
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
