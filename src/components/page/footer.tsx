/** Says on every screen that nothing costs anything, and whom to call. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'

export function Footer(): ReactNode {
  return (
    <View className="ui-page__footer" ariaRole="contentinfo">
      <Text>{componentWords.free}</Text>
      <Text>{componentWords.hotline}</Text>
    </View>
  )
}
