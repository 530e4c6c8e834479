/** The first page after a scan: the market as it is now, and one button to say "I want work today". */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loading } from '@/components/loading'
import { MarketFacts } from '@/components/market-facts'
import { MarketDuties } from '@/components/market-facts/duties'
import { GigsOfMarket } from '@/components/market-facts/gigs'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { MarketBoard } from '@/contract/matching'
import { landingWords as words } from '@/copy/zh/landing'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { Chooser } from './chooser'
import { useLanding, useWish } from './use-landing'
import type { LandingState } from './use-landing'

export default function Landing(): ReactNode {
  const state = useLanding()
  const wish = useWish(state)
  const board = state.board.data
  if (state.leaving) {
    return (
      <Page title={words.title}>
        <Loading />
      </Page>
    )
  }
  return (
    <Page
      title={board?.market.name ?? words.title}
      speech={board && words.speech(board.market.name, board.waitingPeople, board.openSeats)}
      action={<Wishes state={state} wish={wish} />}
    >
      {state.arrive.error && <Problem problem={state.arrive.error} onRetry={() => wish.want('work')} />}
      {state.problem && <Problem problem={state.problem} onRetry={state.reload} />}
      {!board && !state.problem && <Loading />}
      {board && <Board board={board} />}
      <Chooser wish={wish.asking} onClose={wish.stopAsking} onChosen={wish.follow} />
    </Page>
  )
}

interface WishesProps {
  readonly state: LandingState
  readonly wish: ReturnType<typeof useWish>
}

function Wishes({ state: { board, arrive, isOpening }, wish }: WishesProps): ReactNode {
  return (
    <>
      <Button busy={arrive.busy || isOpening} onPress={() => wish.want('work')}>
        {board.data?.iAmPresent ? words.workAgain : words.work}
      </Button>
      <Button kind="quiet" onPress={() => wish.want('hire')}>
        {words.hire}
      </Button>
    </>
  )
}

function Board({ board }: { readonly board: MarketBoard }): ReactNode {
  return (
    <View className="stack stack--wide">
      {board.iAmPresent && (
        <Notice kind="done" title={words.present}>
          {words.presentDetail}
        </Notice>
      )}
      <MarketFacts {...board} />
      <GigsOfMarket
        gigs={board.gigs}
        today={dayOf(deviceTime())}
        onOpen={(gigId) => go('/pages/gigs/gig/index', { gigId })}
      />
      <View className="stack stack--tight">
        <MarketDuties duties={board.duties} />
        <Button kind="text" width="fit" onPress={() => go('/pages/markets/market/index')}>
          {words.look}
        </Button>
      </View>
    </View>
  )
}
