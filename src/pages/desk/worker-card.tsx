/** The card of a worker without a smartphone: name, market, and the signed code that opens their record. */
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { drawnCode } from '@/components/qr-code/drawn'
import type { WindowPerson } from '@/contract/accounts'
import { tradeNames } from '@/copy/zh/trades'
import { windowWords as words } from '@/copy/zh/window'
import { codeAddress } from '@/platform/code-address'
import './worker-card.scss'

export function WorkerCard({ person }: { readonly person: WindowPerson }): ReactNode {
  const picture = useMemo(() => drawnCode(codeAddress(person.cardCode)), [person.cardCode])
  return (
    <View className="worker-card">
      <Image className="worker-card__code" src={picture} ariaLabel={words.cardTitle} />
      <View className="worker-card__words">
        <Text className="worker-card__title">{words.cardTitle}</Text>
        <Text className="worker-card__name">{person.nameMasked}</Text>
        <Text>{person.trades.map((trade) => tradeNames[trade]).join(' · ')}</Text>
        <Text className="worker-card__how">{words.cardHow}</Text>
      </View>
    </View>
  )
}
