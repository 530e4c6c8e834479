/** A post whose wording asks for a look: the whole text with the wordings marked, each with its rule. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { useQuery } from '@/api/use-query'
import type { DeskRow } from '@/contract/disputes'
import type { GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { queueWords as words } from '@/copy/zh/desk'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { Facts } from './facts'

const units = { hour: componentWords.perHour, day: componentWords.perDay, piece: componentWords.perPiece }

/** The quoted wordings at the head of each reason. */
const wordingsOf = ({ reasons }: DeskRow): readonly string[] =>
  reasons.flatMap((reason) => /^“(.+?)”/.exec(reason)?.[1] ?? [])

const factsOf = (gig: GigView) => [
  { label: words.gig.employer, value: gig.employerName },
  { label: words.gig.content, value: `${tradeNames[gig.trade]} ${gig.headcount} 人：${gig.content}` },
  { label: words.gig.conditions, value: gig.conditions ?? '' },
  { label: words.gig.when, value: spanWords(gig, dayOf(deviceTime())) },
  { label: words.gig.place, value: gig.address },
  { label: words.gig.meeting, value: gig.meetingPoint ?? '' },
  { label: words.gig.pay, value: `¥${yuan(gig.payRateFen)}/${units[gig.payUnit]}` },
  { label: words.gig.protection, value: gig.protection },
  { label: words.gig.hazards, value: gig.hazards ?? '' },
]

export function GigFile({ row }: { readonly row: DeskRow }): ReactNode {
  const { data, error, reload } = useQuery('gigs.openGig', { gigId: row.id })
  return (
    <View className="stack">
      <Card title={words.flagged} tone="now">
        <View className="stack stack--tight" ariaRole="list">
          {row.reasons.map((reason) => (
            <Text key={reason} ariaRole="listitem">
              {reason}
            </Text>
          ))}
        </View>
      </Card>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={1} />}
      {data && (
        <Card>
          <Facts facts={factsOf(data)} marked={wordingsOf(row)} />
        </Card>
      )}
    </View>
  )
}
