/** Three numbers that help, each with what for. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { meWords as words } from '@/copy/zh/me'
import './index.scss'

export function Help(): ReactNode {
  return (
    <Card title={words.help}>
      <View className="stack" ariaRole="list">
        {words.phones.map(({ number, about }) => (
          <View key={number} className="row" ariaRole="listitem">
            <Text className="me-help__number">{number}</Text>
            <Text className="grow">{about}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
