/** The person who was found or has just been registered: the card, and the way to serve them. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import type { WindowPerson } from '@/contract/accounts'
import { tradeNames } from '@/copy/zh/trades'
import { windowWords as words } from '@/copy/zh/window'
import { print } from '@/platform/paper'
import { WorkerCard } from '../worker-card'
import { beginFor } from './use-window'

const ways = ['spoken', 'signed', 'card'] as const

interface FoundProps {
  readonly person: WindowPerson
  readonly marketId: string
}

export function Found({ person, marketId }: FoundProps): ReactNode {
  const [how, setHow] = useState<(typeof ways)[number]>('spoken')
  const begin = (): void =>
    beginFor({
      person,
      marketId,
      confirmation: how === 'card' ? { how, cardCode: person.cardCode } : { how },
    })
  return (
    <View className="stack">
      <View className="desk-screen">
        <Card title={person.nameMasked} aside={<Text className="small">{person.phoneMasked ?? ''}</Text>}>
          <Text className="small">{person.trades.map((trade) => tradeNames[trade]).join(' · ')}</Text>
          <Choice
            legend={words.confirmed}
            options={ways.map((value) => ({ value, label: words.confirmations[value] }))}
            value={how}
            onChange={(chosen) => ways.filter((way) => way === chosen).forEach(setHow)}
          />
          <Button onPress={begin}>{words.serve}</Button>
        </Card>
      </View>
      <WorkerCard person={person} />
      <View className="desk-screen">
        <Button kind="quiet" width="fit" onPress={print}>
          {words.printCard}
        </Button>
      </View>
    </View>
  )
}
