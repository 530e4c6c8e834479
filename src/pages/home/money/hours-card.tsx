/** Work that is done and not yet confirmed: until when its employer may speak, before silence decides. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { ShiftView } from '@/contract/attendance'
import type { BookedShift } from '@/contract/matching'
import { myMoneyWords as words } from '@/copy/zh/my-money'
import { tradeNames } from '@/copy/zh/trades'
import { dayWords, durationWords, timeWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { go } from '@/platform/navigation'

interface HoursCardProps {
  readonly booked: BookedShift
  readonly now: Instant
}

/** 还有 3 小时 20 分自动确认 */
function countdown({ releasesAt }: ShiftView, now: Instant): string {
  if (releasesAt === null) return words.noRelease
  const minutes = minutesBetween({ from: now, to: instant(releasesAt) })
  return minutes > 0 ? words.releases(durationWords(minutes)) : words.releasing
}

export function HoursCard({ booked: { shift, gig }, now }: HoursCardProps): ReactNode {
  const { bookingId, releasesAt, workedMinutes } = shift
  return (
    <Card onPress={() => go('/pages/attendance/shift/index', { bookingId })}>
      <View className="row row--apart">
        <Text className="grow strong">
          {dayWords(gig.workOn, dayOf(now))} {tradeNames[gig.trade]}
        </Text>
        <Text className="figures">{durationWords(workedMinutes)}</Text>
      </View>
      <View className="row row--apart row--wrap">
        <State kind="waiting">{words.hoursWaiting}</State>
        <Text className="figures strong">{countdown(shift, now)}</Text>
      </View>
      {releasesAt !== null && <Text className="small">{words.releaseDetail(timeWords(releasesAt))}</Text>}
    </Card>
  )
}
