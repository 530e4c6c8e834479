/**
 * Wages that are late by this employer's doing, in front of everything else: a tap leads to the gig's pay
 * list.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import type { PayItemView } from '@/contract/wages'
import { employerWords as words, payListWords } from '@/copy/zh/employer'
import { go } from '@/platform/navigation'

export function LateWages({ items }: { readonly items: readonly PayItemView[] }): ReactNode {
  if (items.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.lateWages}
      </Text>
      {items.map(({ itemId, gigId, gigTitle, workOn, workerName, grossFen, late }) => (
        <Card key={itemId} onPress={() => go('/pages/wages/pay-list/index', { gigId })}>
          <View className="row row--apart">
            <Text className="grow strong">{words.lateWage(workOn, gigTitle, workerName)}</Text>
            <Amount amountFen={grossFen} size="card" />
          </View>
          <Text className="small">{payListWords.late[late]}</Text>
        </Card>
      ))}
    </View>
  )
}
