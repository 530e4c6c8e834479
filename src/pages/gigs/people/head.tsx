/** What the gig is and where it stands; a post that is not public says why. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { State } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { employerWords, peopleWords as words } from '@/copy/zh/employer'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { isOver } from './stage'

const units = { hour: componentWords.perHour, day: componentWords.perDay, piece: componentWords.perPiece }

export function Head({ gig }: { readonly gig: GigView }): ReactNode {
  return (
    <>
      <Card>
        <View className="row">
          <TradeIcon trade={gig.trade} />
          <View className="grow">
            <View className="row row--apart row--wrap">
              <Text className="subtitle">
                {tradeNames[gig.trade]} {gig.headcount} {componentWords.people}
              </Text>
              <Amount amountFen={gig.payRateFen} per={units[gig.payUnit]} size="card" tone="go" />
            </View>
            <View className="figures">{spanWords(gig, dayOf(deviceTime()))}</View>
            <View className="small">{gig.meetingPoint ?? gig.address}</View>
          </View>
        </View>
        <View className="row row--wrap">
          <State kind={gig.seatsLeft === 0 ? 'done' : 'open'}>
            {employerWords.booked(gig.headcount - gig.seatsLeft, gig.headcount)}
          </State>
          <Money gig={gig} />
        </View>
      </Card>
      <Standing gig={gig} />
    </>
  )
}

/** What is over has been paid out of its escrow: then the pay list tells, not the escrow. */
function Money({ gig }: { readonly gig: GigView }): ReactNode {
  const { fundsModel, funded } = gig
  if (fundsModel === 'payrollCard') return <State kind="open">{employerWords.card}</State>
  if (fundsModel === 'recorded') return <State kind="open">{employerWords.cash}</State>
  if (isOver(gig)) return null
  return (
    <State kind={funded ? 'done' : 'late'}>{funded ? componentWords.funded : employerWords.unpaid}</State>
  )
}

function Standing({ gig }: { readonly gig: GigView }): ReactNode {
  if (gig.state === 'returned') return <Notice kind="stop">{words.returned(gig.returnReason ?? '')}</Notice>
  if (gig.state === 'cancelled') return <Notice kind="stop">{gig.cancelReason ?? words.cancelled}</Notice>
  if (gig.state === 'flagged') return <Notice kind="now">{words.flagged}</Notice>
  if (gig.state === 'drafted') return <Notice kind="info">{words.drafted}</Notice>
  return null
}
