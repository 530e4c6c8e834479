/** What is known about one thing, line by line: the name of each fact and the fact itself. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './index.scss'

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface FactsProps {
  readonly facts: readonly Fact[]
  /** One under the other, for facts that are sentences. */
  readonly stacked?: boolean
}

export function Facts({ facts, stacked = false }: FactsProps): ReactNode {
  return (
    <View className={stacked ? 'ui-facts ui-facts--stacked' : 'ui-facts'} ariaRole="list">
      {facts.map(({ label, value }) => (
        <View key={label} className="ui-facts__fact" ariaRole="listitem">
          <Text className="ui-facts__label">{label}</Text>
          <Text className="ui-facts__value">{value}</Text>
        </View>
      ))}
    </View>
  )
}
