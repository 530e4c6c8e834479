/** Nothing here yet: says so, and what to do about it. */
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { drawing } from '@/components/trade-icon/drawing'
import './index.scss'

export interface EmptyProps {
  readonly title: string
  /** What happens next, or what the reader can do. */
  readonly detail?: string
  /** One quiet action. */
  readonly action?: ReactNode
}

/** A roof over an empty bench: the shelter before anyone came. */
const shelter = drawing('M3 9.5 12 4l9 5.5M5.5 9v11M18.5 9v11M8 16.5h8M9 16.5V20M15 16.5V20', {
  colour: '#8A857A',
  strokeWidth: 1.3,
})

export function Empty({ title, detail, action }: EmptyProps): ReactNode {
  return (
    <View className="ui-empty">
      <Image className="ui-empty__picture" src={shelter} />
      <Text className="ui-empty__title">{title}</Text>
      {detail && <Text className="ui-empty__detail">{detail}</Text>}
      {action}
    </View>
  )
}
