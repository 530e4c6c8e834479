/** Numbers first: closed or not, what is open, the float, what is on its way, the chain. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { useQuery } from '@/api/use-query'
import type { SectionProps } from './section-props'
import { Chain } from './chain'
import { Float } from './float'
import { Standings } from './standings'
import { Tiles } from './tiles'
import { Transit } from './transit'

/** Enough closes to find the newest one of each side that is closed. */
const closesAsked = 10

export function Overview({ say, onSection }: SectionProps): ReactNode {
  const desk = useQuery('wages.openMoneyDesk', {})
  const closes = useQuery('wages.listCloses', { limit: closesAsked })
  const error = desk.error ?? closes.error
  if (error) return <Problem problem={error} onRetry={() => void desk.reload()} />
  if (!desk.data || !closes.data) return <Loading cards={3} />
  const { openDays, float, chain, inTransit } = desk.data
  return (
    <View className="stack stack--wide">
      <Standings closes={closes.data.closes} openDays={openDays} onPress={() => onSection('closes')} />
      <Tiles desk={desk.data} onSection={onSection} />
      <View className="desk-money__pair">
        <Float float={float} />
        <Chain chain={chain} say={say} />
      </View>
      <Transit ways={inTransit} say={say} />
    </View>
  )
}
