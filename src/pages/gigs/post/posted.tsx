/** What became of the post, and the one next thing to do. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Steps } from '@/components/steps'
import type { GigView } from '@/contract/gigs'
import { payInWords } from '@/copy/zh/paying'
import { postedWords as words } from '@/copy/zh/post'
import { tradeNames } from '@/copy/zh/trades'
import { momentWords, spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { reviewDueAt } from '@/domain/gigs/publishing'
import { yuan } from '@/domain/money/fen'
import { isPaidIn } from '@/domain/wages/funds-model'
import { crewPay } from '@/domain/wages/pay-in-amount'
import { deviceTime } from '@/platform/device-time'
import { replace, restartAt } from '@/platform/navigation'

const home = (): void => restartAt('/pages/home/employer/index')

export function Posted({ gig }: { readonly gig: GigView }): ReactNode {
  return (
    <Page title={titleOf(gig)} onBack={home} action={<Next gig={gig} />}>
      <Notice kind={gig.state === 'published' ? 'done' : 'now'} live title={titleOf(gig)}>
        {detailOf(gig)}
      </Notice>
      <Card title={`${tradeNames[gig.trade]} ${gig.headcount} 人`}>
        <View className="figures">{spanWords(gig, dayOf(deviceTime()))}</View>
        <View className="small">{gig.address}</View>
        <Steps
          parts={[
            { label: payInWords.part(gig.headcount, yuan(gig.expectedPayFen)), amountFen: crewPay(gig) },
          ]}
          totalFen={crewPay(gig)}
        />
      </Card>
    </Page>
  )
}

function titleOf({ state }: GigView): string {
  if (state === 'published') return words.published
  return state === 'flagged' ? words.flagged : words.drafted
}

function detailOf({ state, employerKind }: GigView): string {
  if (state === 'published') return words.publishedDetail
  const now = deviceTime()
  if (state === 'flagged') return words.flaggedDetail(momentWords(reviewDueAt(now), now))
  return employerKind === 'unit' ? words.draftedUnit : words.draftedPerson
}

function Next({ gig }: { readonly gig: GigView }): ReactNode {
  const { gigId } = gig
  if (gig.state !== 'published') return <Button onPress={home}>{words.home}</Button>
  if (!isPaidIn(gig.fundsModel)) {
    return <Button onPress={() => replace('/pages/gigs/people/index', { gigId })}>{words.people}</Button>
  }
  return (
    <>
      <Button onPress={() => replace('/pages/wages/pay-in/index', { gigId })}>{words.payIn}</Button>
      <Button kind="text" onPress={() => replace('/pages/gigs/people/index', { gigId })}>
        {words.payLater}
      </Button>
    </>
  )
}
