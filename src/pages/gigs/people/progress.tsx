/** How many of the crew are confirmed, who is left, and until when silence waits; the same on any phone. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { CrewProgress } from '@/contract/attendance'
import { crewWords as words } from '@/copy/zh/crew'
import { durationWords } from '@/copy/zh/when'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import type { PeopleState } from './use-people'

interface ProgressProps {
  readonly progress: CrewProgress
  readonly confirming: PeopleState['confirming']
  readonly now: Instant
}

export function Progress({ progress: { counts, until }, confirming, now }: ProgressProps): ReactNode {
  const { working, toConfirm, objected, done } = counts
  const people = working + toConfirm + objected + done
  if (people === working) return null
  const minutes = until === null ? 0 : minutesBetween({ from: now, to: instant(until) })
  return (
    <>
      <Card>
        <View className="row row--wrap">
          <State kind={toConfirm === 0 ? 'done' : 'waiting'}>{words.progress(done + objected, people)}</State>
          {working > 0 && <State kind="open">{words.working(working)}</State>}
          {objected > 0 && <State kind="late">{words.objected(objected)}</State>}
        </View>
        {minutes > 0 && <Text className="small figures">{words.next(durationWords(minutes))}</Text>}
      </Card>
      <Row confirming={confirming} />
    </>
  )
}

/** How far the row of confirmations has come, or where it stopped and why. */
function Row({ confirming: { busy, at, error } }: Pick<ProgressProps, 'confirming'>): ReactNode {
  if (busy && at) {
    return (
      <Notice kind="now" live>
        {words.underWay(at.done + 1, at.of)}
      </Notice>
    )
  }
  return (
    <>
      {error && at && at.of > 1 && <Notice kind="now">{words.stopped(at.done, at.of)}</Notice>}
      {error && <Problem problem={error} />}
    </>
  )
}
