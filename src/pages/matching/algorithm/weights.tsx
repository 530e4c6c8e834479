/** What counts, as bars that can be compared by eye, each with its figure and what it means. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import type { AlgorithmCard } from '@/contract/round-views'
import { algorithmWords as words, partDetails, partNames } from '@/copy/zh/algorithm'
import './index.scss'

const hundred = 100

/** The parts that count most stand first; the longest bar is the whole width. */
export function Weights({ weights }: Pick<AlgorithmCard, 'weights'>): ReactNode {
  const full = weights.reduce((sum, { points }) => sum + points, 0)
  const most = Math.max(1, ...weights.map(({ points }) => points))
  const sorted = [...weights].sort((left, right) => right.points - left.points)
  return (
    <Card title={words.weights}>
      <View className="stack" ariaRole="list">
        {sorted.map(({ part, points }) => (
          <View key={part} ariaRole="listitem">
            <View className="row row--apart">
              <Text className="strong">{partNames[part] ?? part}</Text>
              <Text className="figures">{Math.round((hundred * points) / full)}%</Text>
            </View>
            <View className="algorithm-bar">
              <View
                className="algorithm-bar__filled"
                style={{ width: `${Math.round((hundred * points) / most)}%` }}
              />
            </View>
            <Text className="small">{partDetails[part]}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
