/** Where else a person can go from here: the other side of the market, complaints, the markets. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import type { Me } from '@/contract/accounts'
import { algorithmWords } from '@/copy/zh/algorithm'
import { meWords as words } from '@/copy/zh/me'
import { receivingWords } from '@/copy/zh/receiving'
import { go } from '@/platform/navigation'
import { goToSide, sideOf } from '../side'

export function Ways({ me }: { readonly me: Me }): ReactNode {
  const side = sideOf(me) ?? 'worker'
  const toWorker = (): void => (me.isWorker ? goToSide('worker') : go('/pages/accounts/register/index'))
  return (
    <View className="me-ways" ariaRole="list">
      <Way words={words.markets} onPress={() => go('/pages/markets/market/index')} />
      <Way words={algorithmWords.title} onPress={() => go('/pages/matching/algorithm/index')} />
      {me.isWorker && <Way words={receivingWords.entry} onPress={() => go('/pages/wages/agreement/index')} />}
      {me.isWorker && <Way words={words.complaints} onPress={() => go('/pages/disputes/complaints/index')} />}
      {me.isEmployer && <Way words={words.unit} onPress={() => go('/pages/accounts/unit/index')} />}
      {side === 'worker' ? (
        <Way words={words.toEmployer} onPress={() => goToSide('employer')} />
      ) : (
        <Way words={words.toWorker} onPress={toWorker} />
      )}
    </View>
  )
}

interface WayProps {
  readonly words: string
  readonly onPress: () => void
}

function Way({ words: name, onPress }: WayProps): ReactNode {
  return (
    <View ariaRole="listitem">
      <Button kind="quiet" onPress={onPress}>
        {name}
      </Button>
    </View>
  )
}
