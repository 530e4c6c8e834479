/** The market a worker goes to, and the sheet that changes it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useQuery } from '@/api/use-query'
import { meWords as words } from '@/copy/zh/me'
import type { MeState } from './use-me'

interface MyMarketProps {
  readonly marketId: string | null
  readonly state: MeState
}

export function MyMarket({ marketId, state }: MyMarketProps): ReactNode {
  const [open, setOpen] = useState(false)
  const { data, error, reload } = useQuery('markets.listMarkets', {})
  const mine = data?.markets.find((market) => market.marketId === marketId)
  const choose = async (chosen: string): Promise<void> => {
    if (await state.change({ marketId: chosen })) setOpen(false)
  }
  const changeButton = (
    <Button kind="text" width="fit" onPress={() => setOpen(true)}>
      {words.changeMarket}
    </Button>
  )
  return (
    <Card title={words.market} aside={changeButton}>
      <View>{mine?.name ?? words.noMarket}</View>
      <Sheet open={open} title={words.market} onClose={() => setOpen(false)}>
        {error && <Problem problem={error} onRetry={() => void reload()} />}
        {!data && !error && <Loading cards={1} />}
        {data && (
          <Choice
            stacked
            legend={words.market}
            options={data.markets.map(({ marketId: value, name, address }) => ({
              value,
              label: name,
              detail: address,
            }))}
            value={marketId ?? ''}
            onChange={(chosen) => void choose(chosen)}
          />
        )}
      </Sheet>
    </Card>
  )
}
