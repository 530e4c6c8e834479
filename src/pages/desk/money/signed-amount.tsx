/** A sum that may be less than nothing: its sign stands before the ¥, as a bank writes it. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Amount, type AmountProps } from '@/components/amount'
import { fen } from '@/domain/money/fen'

export function SignedAmount({ amountFen, ...rest }: AmountProps): ReactNode {
  if (amountFen >= 0) return <Amount amountFen={amountFen} {...rest} />
  return (
    <Text className="desk-money__signed">
      −<Amount amountFen={fen(-amountFen)} {...rest} />
    </Text>
  )
}
