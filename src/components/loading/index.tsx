/** Something is being fetched: the shapes of what will come, standing still. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import './index.scss'

export interface LoadingProps {
  /** How many cards are expected. */
  readonly cards?: number
}

export function Loading({ cards = 2 }: LoadingProps): ReactNode {
  return (
    <View className="ui-loading" ariaRole="status" ariaLabel={componentWords.loading}>
      {Array.from({ length: cards }, (_, place) => (
        <View key={place} className="ui-loading__card">
          <View className="ui-loading__line ui-loading__line--short" />
          <View className="ui-loading__line ui-loading__line--tall" />
          <View className="ui-loading__line" />
        </View>
      ))}
    </View>
  )
}
