/** What the last round came to: figures, the proof that none is better, and where hands or work lack. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import type { RoundHead, RoundPage } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { tradeNames } from '@/copy/zh/trades'
import { timeWords } from '@/copy/zh/when'
import type { TradeShortage } from '@/domain/matching/round/shortage'

export function Result({ page: { round, followed } }: { readonly page: RoundPage }): ReactNode {
  if (!round) return null
  return (
    <View className="desk-round__pair">
      <Figures round={round} followed={followed} />
      <Shortage rows={round.shortage} />
    </View>
  )
}

const shownSigns = 12

interface FiguresProps extends Pick<RoundPage, 'followed'> {
  readonly round: RoundHead
}

/** What the round came to, and whether people who came or went afterwards were placed since. */
function Figures({ round, followed }: FiguresProps): ReactNode {
  const { figures, objective, bound, timings, inputHash } = round
  return (
    <Card title={`${words.round(round.number, timeWords(round.at))} · ${words.by[round.ranBy]}`}>
      <Facts
        facts={[
          { label: words.assigned, value: `${figures.assigned}` },
          { label: words.eligible, value: `${figures.eligible} / ${figures.people}` },
          { label: words.seats, value: `${figures.assigned} / ${figures.seats}` },
          { label: words.firstChoices, value: `${figures.firstChoices} / ${figures.assigned}` },
          { label: words.blocked, value: `${figures.blockedPeople}` },
          { label: words.objective, value: objective.toLocaleString('zh-CN') },
          { label: words.proof, value: objective === bound ? words.proven : words.unproven },
          { label: words.timings, value: words.timingsOf(timings.read, timings.solve, timings.explain) },
          {
            label: words.followed,
            value: followed ? words.followedOf(followed.turns, timeWords(followed.at)) : words.notFollowed,
          },
          { label: words.inputs, value: inputHash.slice(0, shownSigns) },
        ]}
      />
    </Card>
  )
}

const rowsAtMost = 8
const hundred = 100

/** Empty seats as bars: the longest is where most hands are missing. */
function Shortage({ rows }: { readonly rows: readonly TradeShortage[] }): ReactNode {
  const shown = rows.filter(({ emptySeats, seatPrice }) => emptySeats > 0 || seatPrice > 0)
  const most = Math.max(1, ...shown.map(({ emptySeats }) => emptySeats))
  return (
    <Card title={words.shortage}>
      <Text className="small">{shown.length === 0 ? words.noShortage : words.shortageDetail}</Text>
      <View className="stack stack--tight" ariaRole="list">
        {shown.slice(0, rowsAtMost).map(({ trade, emptySeats, seatPrice }) => (
          <View key={trade} className="desk-round__lack" ariaRole="listitem">
            <Text>{tradeNames[trade]}</Text>
            <Bar percent={Math.round((hundred * emptySeats) / most)} />
            <Text className="small figures">
              {emptySeats > 0 ? words.emptySeats(emptySeats) : words.seatWorth(seatPrice)}
            </Text>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** No bar where no seat is empty: there, work is short and not hands. */
function Bar({ percent }: { readonly percent: number }): ReactNode {
  if (percent === 0) return <View />
  return (
    <View className="desk-round__track">
      <View className="desk-round__bar" style={{ width: `${percent}%` }} />
    </View>
  )
}
