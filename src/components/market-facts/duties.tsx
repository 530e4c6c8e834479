/** The notices that a market owes the public, folded until somebody wants to read them. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { dutyNames, marketWords as words } from '@/copy/zh/markets'

export interface MarketDutiesProps {
  readonly duties: readonly { readonly item: string; readonly text: string }[]
  readonly unfolded?: boolean
}

export function MarketDuties({ duties, unfolded = false }: MarketDutiesProps): ReactNode {
  const [open, setOpen] = useState(unfolded)
  return (
    <>
      {!unfolded && (
        <Button kind="text" width="fit" onPress={() => setOpen(!open)}>
          {open ? words.dutiesLess : words.dutiesMore}
        </Button>
      )}
      {open && (
        <Card title={words.duties}>
          <View className="ui-duties" ariaRole="list">
            {duties.map(({ item, text }) => (
              <View key={item} className="ui-duties__one" ariaRole="listitem">
                <Text className="ui-duties__name">{dutyNames[item] ?? item}</Text>
                <Text className="ui-duties__text">{text}</Text>
              </View>
            ))}
          </View>
        </Card>
      )}
    </>
  )
}
