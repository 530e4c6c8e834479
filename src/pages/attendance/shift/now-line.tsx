/** The one line that is true right now: how long until it begins, or how long one has been working. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import type { ShiftView } from '@/contract/attendance'
import { shiftWords as words } from '@/copy/zh/shift'
import { durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, latestOf, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'

const dayMinutes = 1_440

interface NowLineProps {
  readonly shift: ShiftView
  readonly now: Instant
}

export function NowLine({ shift, now }: NowLineProps): ReactNode {
  const startAt = instant(shift.plannedStartAt)
  const minutes = minutesBetween({ from: now, to: startAt })
  const early = mustBeInForce(platformRows, 'attendance.early', dayOf(now)).value
  if (shift.checkInAt) {
    return minutes > 0 ? (
      <Begins minutes={minutes} />
    ) : (
      <Working since={latestOf(startAt, instant(shift.checkInAt))} now={now} />
    )
  }
  return (
    <View className="stack stack--tight">
      {minutes > 0 && minutes < dayMinutes && <Begins minutes={minutes} />}
      <Text>{minutes > early ? words.mayScan(durationWords(early)) : words.howTo}</Text>
    </View>
  )
}

function Begins({ minutes }: { readonly minutes: number }): ReactNode {
  return <Text className="title figures">{words.begins(durationWords(minutes))}</Text>
}

function Working({ since, now }: { readonly since: Instant; readonly now: Instant }): ReactNode {
  const minutes = Math.max(0, minutesBetween({ from: since, to: now }))
  return (
    <Text className="title figures">
      {words.working} {durationWords(minutes)}
    </Text>
  )
}
