/**
 * A short word beside the work: help, a reason, something not yet confirmed, something due, something that
 * stops you.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import './index.scss'

export type NoticeKind = 'info' | 'why' | 'unsure' | 'now' | 'stop' | 'done'

export interface NoticeProps {
  readonly kind: NoticeKind
  readonly title?: string
  readonly children?: ReactNode
  /** A screen reader says it as soon as it appears; for what answers a tap. */
  readonly live?: boolean
}

const shapes: Readonly<Record<NoticeKind, string>> = {
  info: 'i',
  why: '?',
  unsure: '≈',
  now: '◐',
  stop: '!',
  done: '✓',
}

export function Notice({ kind, title, children, live = false }: NoticeProps): ReactNode {
  const heading = title ?? (kind === 'unsure' ? componentWords.unverified : undefined)
  return (
    <View className={`ui-notice ui-notice--${kind}`} ariaLive={live ? 'polite' : undefined}>
      <Text className="ui-notice__shape" ariaHidden>
        {shapes[kind]}
      </Text>
      <View className="ui-notice__body">
        {heading && <Text className="ui-notice__title">{heading}</Text>}
        {children && <View>{children}</View>}
      </View>
    </View>
  )
}
