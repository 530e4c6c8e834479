/** What happened, in order, and what comes next. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './index.scss'

export interface TimelineEntry {
  /** As the reader says it: `6:27`, `11-23 15:41`. */
  readonly when: string
  readonly what: ReactNode
  readonly detail?: ReactNode
  readonly stage?: 'done' | 'now' | 'next' | 'late'
}

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[]
}

const shapes = { done: '✓', now: '◐', next: '○', late: '!' } as const

export function Timeline({ entries }: TimelineProps): ReactNode {
  return (
    <View className="ui-timeline" ariaRole="list">
      {entries.map(({ when, what, detail, stage = 'done' }, place) => (
        <View key={place} className={`ui-timeline__entry ui-timeline__entry--${stage}`} ariaRole="listitem">
          <Text className="ui-timeline__shape" ariaHidden>
            {shapes[stage]}
          </Text>
          <View className="ui-timeline__body">
            <Text className="ui-timeline__what">{what}</Text>
            <Text className="ui-timeline__when">{when}</Text>
            {detail && <View className="ui-timeline__detail">{detail}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
