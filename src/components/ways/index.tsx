/** Where one can go from here: quiet rows under the content, each as wide as the thumb needs. */
import type { ReactNode } from 'react'
import { Button, Text, View } from '@tarojs/components'
import './index.scss'

export interface Way {
  readonly name: string
  readonly onPress: () => void
}

export interface WaysProps {
  readonly ways: readonly Way[]
}

export function Ways({ ways }: WaysProps): ReactNode {
  return (
    <View className="ui-ways" ariaRole="list">
      {ways.map(({ name, onPress }) => (
        <View key={name} className="ui-ways__row" ariaRole="listitem">
          <Button
            className="ui-ways__way"
            hoverClass="ui-ways__way--pressed"
            ariaLabel={name}
            onClick={onPress}
          >
            <Text>{name}</Text>
            <Text className="ui-ways__arrow" ariaHidden>
              ›
            </Text>
          </Button>
        </View>
      ))}
    </View>
  )
}
