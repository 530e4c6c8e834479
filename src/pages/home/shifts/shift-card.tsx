/** One booked shift in the list: what, where, when, and where it stands. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { ShiftView } from '@/contract/attendance'
import type { BookedShift } from '@/contract/matching'
import { shiftCourse, shiftStateWords } from '@/copy/zh/shift'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords, timeWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

const kinds: Readonly<Record<ShiftView['state'], StateKind>> = {
  planned: 'waiting',
  arrived: 'open',
  left: 'done',
  presumed: 'done',
  confirmed: 'done',
  cancelled: 'refused',
}

const arrivedWords = ({ state, checkInAt }: ShiftView): string =>
  state === 'arrived' && checkInAt ? `${timeWords(checkInAt)} ${shiftCourse.arrived}` : shiftStateWords[state]

export function ShiftCard({ booked: { shift, gig } }: { readonly booked: BookedShift }): ReactNode {
  const { bookingId, state } = shift
  return (
    <Card
      tone={state === 'arrived' ? 'now' : 'plain'}
      onPress={() => go('/pages/attendance/shift/index', { bookingId })}
    >
      <View className="row">
        <TradeIcon trade={gig.trade} />
        <View className="grow">
          <View className="row row--apart row--wrap">
            <Text className="subtitle">{tradeNames[gig.trade]}</Text>
            <State kind={kinds[state]}>{arrivedWords(shift)}</State>
          </View>
          <View className="figures strong">{spanWords(gig, dayOf(deviceTime()))}</View>
          <View className="small">{gig.meetingPoint ?? gig.address}</View>
        </View>
      </View>
    </Card>
  )
}
