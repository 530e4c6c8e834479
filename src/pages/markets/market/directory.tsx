/** Every market of the city: where, when it opens, what stands there. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { OpenState } from '@/components/market-facts'
import { facilityLine } from '@/components/market-facts/facilities'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { MarketView } from '@/contract/markets'
import { useQuery } from '@/api/use-query'
import { marketWords as words } from '@/copy/zh/markets'
import { isOpen } from '@/domain/markets/opening-hours'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

export function Directory(): ReactNode {
  const { data, error, reload } = useQuery('markets.listMarkets', {})
  return (
    <Page title={words.directory} lead={words.directoryLead}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={4} />}
      {data?.markets.length === 0 && <Empty title={words.none} />}
      <View className="stack" ariaRole="list">
        {data?.markets.map((market) => (
          <View key={market.marketId} ariaRole="listitem">
            <MarketCard market={market} />
          </View>
        ))}
      </View>
      {data?.markets.some(({ demonstration }) => demonstration) && (
        <Text className="small">{words.demonstration}</Text>
      )}
    </Page>
  )
}

function MarketCard({ market }: { readonly market: MarketView }): ReactNode {
  return (
    <Card
      title={market.name}
      aside={<Text className="small">{words.kinds[market.kind]}</Text>}
      onPress={() => go('/pages/markets/market/index', { marketId: market.marketId })}
    >
      <OpenState market={market} openNow={isOpen(market, deviceTime())} />
      <View>{market.address}</View>
      <View className="small">{facilityLine(market.facilities)}</View>
    </Card>
  )
}
