/** Gigs for a worker, best first with the reasons, or plainly by time; what is closed says why. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { OpenGig } from '@/components/open-gig'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import type { Answer } from '@/contract/actions'
import { findWords as words, reasonWords } from '@/copy/zh/find'
import { tradeNames } from '@/copy/zh/trades'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { go, restartAt } from '@/platform/navigation'
import { NotWorker, isNotWorker } from '../not-worker'
import { ClosedGigs } from './closed-gigs'
import { Order } from './order'
import { useFind } from './use-find'
import type { FindState } from './use-find'

type Gigs = Answer<'matching.rankGigs'>

export default function Find(): ReactNode {
  const state = useFind()
  const { data } = state.gigs
  return (
    <Page title={words.title} speech={data && speechOf(data)} tabs={<TabBar role="worker" current="find" />}>
      <Content state={state} />
      <Toast message={state.message} />
    </Page>
  )
}

function speechOf({ ranked }: Gigs): string {
  const [first] = ranked
  const name = first ? `${tradeNames[first.gig.trade]}，${yuan(first.gig.expectedPayFen)} 元` : ''
  return words.speech(ranked.length, name)
}

function Content({ state }: { readonly state: FindState }): ReactNode {
  const { gigs } = state
  if (isNotWorker(gigs.error)) return <NotWorker />
  return (
    <>
      <Order state={state} />
      {gigs.error && <Problem problem={gigs.error} onRetry={() => void gigs.reload()} />}
      {!gigs.data && !gigs.error && <Loading cards={4} />}
      {gigs.data && <Ranked gigs={gigs.data} state={state} />}
      {gigs.data && <ClosedGigs closed={gigs.data.closed} />}
    </>
  )
}

const toMe = (): void => restartAt('/pages/home/me/index')

function Ranked({ gigs: { ranked }, state }: { readonly gigs: Gigs; readonly state: FindState }): ReactNode {
  const today = dayOf(deviceTime())
  if (ranked.length === 0) {
    const addTrade = (
      <Button kind="quiet" onPress={toMe}>
        {words.addTrade}
      </Button>
    )
    return <Empty title={words.none} detail={words.noneDetail} action={addTrade} />
  }
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.list}（{ranked.length}）
      </Text>
      <View className="stack" ariaRole="list">
        {ranked.map(({ gig, reasons, distanceMetres }, place) => (
          <View key={gig.gigId} ariaRole="listitem">
            <OpenGig
              gig={gig}
              today={today}
              number={place + 1}
              distanceMetres={distanceMetres}
              reasons={reasonWords(reasons)}
              onPress={() => go('/pages/gigs/gig/index', { gigId: gig.gigId })}
            />
          </View>
        ))}
      </View>
      {state.showMore && (
        <Button kind="quiet" onPress={state.showMore}>
          {words.more}
        </Button>
      )}
    </View>
  )
}
