/** The chain of seals: its newest root, when it was sealed, and how many entries wait for the next. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { MoneyDesk } from '@/contract/closes'
import { overviewWords as words } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { Root } from './root'

interface ChainProps {
  readonly chain: MoneyDesk['chain']
  readonly say: (message: string) => void
}

export function Chain({ chain, say }: ChainProps): ReactNode {
  const { number, root, sealedAt, waiting } = chain
  return (
    <Card
      title={words.chain}
      aside={<State kind={waiting === 0 ? 'done' : 'waiting'}>{words.waiting(waiting)}</State>}
    >
      <View className="row row--apart row--wrap">
        <Text className="strong figures">{words.seal(number)}</Text>
        <Root root={root} say={say} />
      </View>
      {sealedAt && <Text className="small">{words.sealedAt(sheetTime(sealedAt))}</Text>}
      <Text className="small">{words.chainDetail}</Text>
    </Card>
  )
}
