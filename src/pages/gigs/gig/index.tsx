/** One gig: what it is, what it pays, why it suits, and one step to take it. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { GigView } from '@/contract/gigs'
import type { RankedGig } from '@/contract/matching'
import { kilometres } from '@/copy/zh/distance'
import { reasonWords } from '@/copy/zh/find'
import { gigWords as words } from '@/copy/zh/gig'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { Employer, Facts } from './facts'
import { Step } from './step'
import { useGig } from './use-gig'
import type { GigState } from './use-gig'

export default function GigPage(): ReactNode {
  const state = useGig()
  const gig = state.gig.data
  return (
    <Page
      title={words.title}
      action={gig && state.isKnown && <Step gig={gig} state={state} />}
      {...(gig && { speech: words.speech(gig, spanWords(gig, dayOf(deviceTime()))) })}
    >
      {state.gig.error && <Problem problem={state.gig.error} onRetry={() => void state.gig.reload()} />}
      {!gig && !state.gig.error && <Loading />}
      {gig && <Body gig={gig} state={state} />}
    </Page>
  )
}

interface PartProps {
  readonly gig: GigView
  readonly state: GigState
}

function Body({ gig, state: { rank, apply, applyNow, withdraw, withdrawNow } }: PartProps): ReactNode {
  return (
    <>
      <Head gig={gig} />
      {rank && <Why rank={rank} />}
      {gig.cancelReason && <Notice kind="stop">{words.cancelled(gig.cancelReason)}</Notice>}
      {gig.returnReason && <Notice kind="stop">{words.returned(gig.returnReason)}</Notice>}
      <Facts gig={gig} />
      <Employer gig={gig} />
      <Notice kind="info">{words.cover}</Notice>
      {apply.error && <Problem problem={apply.error} onRetry={() => void applyNow()} />}
      {withdraw.error && <Problem problem={withdraw.error} onRetry={() => void withdrawNow()} />}
    </>
  )
}

/** How far it is, then what else speaks for it. */
function Why({ rank: { reasons, distanceMetres } }: { readonly rank: RankedGig }): ReactNode {
  const others = reasonWords(reasons.filter(({ part }) => part !== 'distance'))
  const said = distanceMetres === null ? others : [words.away(kilometres(distanceMetres)), ...others]
  if (said.length === 0) return null
  return (
    <Notice kind="why" title={words.why}>
      {said.join(' · ')}
    </Notice>
  )
}

function Head({ gig }: { readonly gig: GigView }): ReactNode {
  return (
    <View className="stack stack--tight">
      <View className="row">
        <TradeIcon trade={gig.trade} />
        <View className="grow title">{words.name(gig)}</View>
      </View>
      <Amount amountFen={gig.payRateFen} per={words.per[gig.payUnit]} size="big" tone="go" />
      <View className="row row--wrap">
        <Text className="small">{words.expected(gig)}</Text>
        <Text className="small">{gig.meals ? words.meals : words.noMeals}</Text>
        <State kind={gig.seatsLeft > 0 ? 'open' : 'done'}>{words.seats(gig.seatsLeft)}</State>
      </View>
    </View>
  )
}
