/** A sum of money, set so that its figures line up: ¥2,640.00. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import './index.scss'

export interface AmountProps {
  readonly amountFen: Fen
  /** What the sum is for, e.g. `天`: ¥180.00/天. */
  readonly per?: string
  readonly size?: 'body' | 'card' | 'big'
  readonly tone?: 'ink' | 'go' | 'soft'
}

export function Amount({ amountFen, per, size = 'body', tone = 'ink' }: AmountProps): ReactNode {
  return (
    <Text className={`ui-amount ui-amount--${size} ui-amount--${tone}`}>
      <Text className="ui-amount__sign">¥</Text>
      {yuan(amountFen)}
      {per && <Text className="ui-amount__per">/{per}</Text>}
    </Text>
  )
}
