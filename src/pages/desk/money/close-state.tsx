/** Where a close stands; what is wrong stands beside it. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import type { CloseRow } from '@/contract/closes'
import { moneyTableWords } from '@/copy/zh/papers'
import { problemWords } from './problem-words'

const kinds = { closed: 'done', open: 'late', counting: 'waiting' } as const

export function CloseState({ row }: { readonly row: Pick<CloseRow, 'state' | 'problem'> }): ReactNode {
  return (
    <View>
      <State kind={kinds[row.state]}>{moneyTableWords.closes.states[row.state]}</State>
      {row.problem !== null && <Text className="desk-money__why">{problemWords(row.problem)}</Text>}
    </View>
  )
}
