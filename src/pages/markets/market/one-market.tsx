/** One market for anybody, without signing in: now, its gigs, its notices; a worker may make it their own. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { GigsOfMarket } from '@/components/market-facts/gigs'
import { Loading } from '@/components/loading'
import { MarketFacts } from '@/components/market-facts'
import { MarketDuties } from '@/components/market-facts/duties'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { Ways } from '@/components/ways'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { algorithmWords } from '@/copy/zh/algorithm'
import { landingWords } from '@/copy/zh/landing'
import { marketWords as words } from '@/copy/zh/markets'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

export function OneMarket({ marketId }: { readonly marketId: string }): ReactNode {
  const { data, error, reload } = useQuery('matching.openMarketBoard', { marketId })
  const me = useQuery('accounts.openMe', {})
  const settle = useCommand('accounts.changeSettings')
  const [message, say] = useToast()
  const makeMine = async (): Promise<void> => {
    if (!(await settle.run({ marketId }))) return
    say(words.madeMine)
    await me.reload()
  }
  const mayMakeMine = me.data?.isWorker === true && me.data.marketId !== marketId
  return (
    <Page
      title={data?.market.name ?? words.directory}
      speech={data && landingWords.speech(data.market.name, data.waitingPeople, data.openSeats)}
      action={
        mayMakeMine && (
          <Button kind="quiet" busy={settle.busy} onPress={() => void makeMine()}>
            {words.makeMine}
          </Button>
        )
      }
    >
      {settle.error && <Problem problem={settle.error} onRetry={() => void makeMine()} />}
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={4} />}
      {data && (
        <View className="stack stack--wide">
          <MarketFacts {...data} />
          <GigsOfMarket
            gigs={data.gigs}
            today={dayOf(deviceTime())}
            onOpen={(gigId) => go('/pages/gigs/gig/index', { gigId })}
          />
          <MarketDuties duties={data.duties} unfolded />
          <Ways
            ways={[
              {
                name: algorithmWords.title,
                onPress: () => go('/pages/matching/algorithm/index', { marketId }),
              },
            ]}
          />
        </View>
      )}
      <Toast message={message} />
    </Page>
  )
}
