/** The rows of the queue, the first due first; each says what it is and how late. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { DeskRow } from '@/contract/disputes'
import { queueWords as words } from '@/copy/zh/desk'
import { distanceInTime } from '@/copy/zh/office-time'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { deviceTime } from '@/platform/device-time'

interface RowListProps {
  readonly rows: readonly DeskRow[]
  readonly openId: string | undefined
  readonly onChoose: (id: string) => void
}

const soonMinutes = 240

function dueKind(dueAt: string, now: Instant): StateKind {
  if (dueAt <= now) return 'late'
  return dueAt <= plusMinutes(now, soonMinutes) ? 'waiting' : 'open'
}

export function RowList({ rows, openId, onChoose }: RowListProps): ReactNode {
  const now = deviceTime()
  return (
    <View className="stack" ariaRole="list">
      {rows.map(({ id, kind, title, dueAt }) => (
        <View key={id} ariaRole="listitem">
          <View
            className={id === openId ? 'desk-row desk-row--open' : 'desk-row'}
            ariaRole="button"
            ariaSelected={id === openId}
            onClick={() => onChoose(id)}
          >
            <View className="row row--apart">
              <Text className="small">{words.kinds[kind]}</Text>
              <State kind={dueKind(dueAt, now)}>
                {dueAt <= now ? words.overdue : `${distanceInTime(dueAt, now)}${words.due}`}
              </State>
            </View>
            <Text className="desk-row__title">{title}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
