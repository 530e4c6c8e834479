/** The window: find the person who stands there, or register somebody who has no smartphone. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '@/contract/accounts'
import { windowWords as words } from '@/copy/zh/window'
import { Frame } from '../frame'
import { Find } from './find'
import { Register } from './register'
import { useMarket } from './use-window'
import './index.scss'

export default function Window(): ReactNode {
  return (
    <Frame title={words.title} place="window">
      {(me) => <Places me={me} />}
    </Frame>
  )
}

function Places({ me }: { readonly me: Me }): ReactNode {
  const market = useMarket(me)
  return (
    <View className="desk-window">
      <Find marketId={market.marketId} />
      <View className="desk-screen">
        <Register market={market} />
      </View>
    </View>
  )
}
