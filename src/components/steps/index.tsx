/** How a sum was made: one line per part, the total under a rule. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { componentWords } from '@/copy/zh/components'
import { yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import './index.scss'

export interface SumPart {
  /** `8 小时 × ¥22.50` */
  readonly label: string
  readonly amountFen: Fen
  /** Why, or by which rule. */
  readonly detail?: string
}

export interface StepsProps {
  readonly parts: readonly SumPart[]
  readonly totalFen: Fen
  readonly totalLabel?: string
}

export function Steps({ parts, totalFen, totalLabel = componentWords.total }: StepsProps): ReactNode {
  return (
    <View className="ui-steps">
      {parts.map(({ label, amountFen, detail }) => (
        <View key={label} className="ui-steps__part">
          <View className="ui-steps__label">
            {label}
            {detail && <View className="ui-steps__detail">{detail}</View>}
          </View>
          <Text className="ui-steps__figure">{yuan(amountFen)}</Text>
        </View>
      ))}
      <View className="ui-steps__total">
        <Text>{totalLabel}</Text>
        <Amount amountFen={totalFen} size="big" />
      </View>
    </View>
  )
}
