/** What was agreed, on one card: the trade, the place, the time, the money. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { TradeIcon } from '@/components/trade-icon'
import type { GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { shiftWords as words } from '@/copy/zh/shift'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

const perWords = {
  hour: componentWords.perHour,
  day: componentWords.perDay,
  piece: componentWords.perPiece,
} as const

export function Head({ gig }: { readonly gig: GigView }): ReactNode {
  return (
    <Card>
      <View className="row">
        <TradeIcon trade={gig.trade} />
        <View className="grow">
          <View className="row row--apart row--wrap">
            <Text className="subtitle" ariaRole="heading">
              {tradeNames[gig.trade]}
            </Text>
            <Amount amountFen={gig.payRateFen} per={perWords[gig.payUnit]} size="card" tone="go" />
          </View>
          <View className="figures strong">{spanWords(gig, dayOf(deviceTime()))}</View>
        </View>
      </View>
      <View>{gig.meetingPoint ?? gig.address}</View>
      <View className="small">
        {gig.employerName} · {words.rest(gig.breakMinutes)}
      </View>
    </Card>
  )
}
