/** One shelf of the gallery: a component's name above its states. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'

export interface SectionProps {
  readonly name: string
  readonly children: ReactNode
}

export function Section({ name, children }: SectionProps): ReactNode {
  return (
    <View className="stack">
      <Text className="small" ariaRole="heading">
        {name}
      </Text>
      {children}
    </View>
  )
}
