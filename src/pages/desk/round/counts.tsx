/** Where the day stands, in seven figures beside each other. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import type { RoundPage } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'

const keys = ['registered', 'present', 'openSeats', 'offered', 'accepted', 'declined', 'passed'] as const

export function Counts({ counts }: Pick<RoundPage, 'counts'>): ReactNode {
  return (
    <View className="desk-round__counts" ariaRole="list">
      {keys.map((key) => (
        <View key={key} className="desk-round__count" ariaRole="listitem">
          <Text className="desk-round__figure">{counts[key]}</Text>
          <Text className="small">{words.counts[key]}</Text>
        </View>
      ))}
    </View>
  )
}
