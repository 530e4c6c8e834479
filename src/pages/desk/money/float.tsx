/** The account that wages are paid from: what is on it, what is due out of it today, and its last nights. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { MoneyDesk } from '@/contract/closes'
import { overviewWords as words } from '@/copy/zh/desk-money'
import { dateWords, dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Fen } from '@/domain/money/fen'
import { largestFen, yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { percentsOf } from './percents'
import { SignedAmount } from './signed-amount'

type FloatView = MoneyDesk['float']

export function Float({ float }: { readonly float: FloatView }): ReactNode {
  const { asOf, bookFen, owedFen, dueTodayFen } = float
  const isEnough = bookFen >= largestFen(owedFen, dueTodayFen)
  return (
    <Card
      title={words.float}
      aside={asOf && <State kind={isEnough ? 'done' : 'late'}>{isEnough ? words.enough : words.short}</State>}
    >
      {asOf === null ? (
        <Text className="small">{words.notYet}</Text>
      ) : (
        <>
          <View>
            <SignedAmount amountFen={bookFen} size="big" />
            <Text className="desk-float__when">{words.floatAsOf(dayWords(asOf, dayOf(deviceTime())))}</Text>
          </View>
          <Plot days={float.days} />
        </>
      )}
      <Line label={words.owed} amountFen={owedFen} />
      <Line label={words.dueToday} amountFen={dueTodayFen} />
    </Card>
  )
}

function Line({ label, amountFen }: { readonly label: string; readonly amountFen: Fen }): ReactNode {
  return (
    <View className="row row--apart">
      <Text className="small">{label}</Text>
      <Amount amountFen={amountFen} />
    </View>
  )
}

function Plot({ days }: Pick<FloatView, 'days'>): ReactNode {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return null
  const percents = percentsOf(days.map(({ bookFen }) => bookFen))
  return (
    <View
      ariaRole="img"
      ariaLabel={words.floatPicture(dateWords(first.day), dateWords(last.day), yuan(last.bookFen))}
    >
      <View className="desk-plot">
        {days.map(({ day }, place) => (
          <View key={day} className="desk-plot__bar" style={{ height: `${percents[place] ?? 0}%` }} />
        ))}
      </View>
      <View className="row row--apart small">
        <Text>{dateWords(first.day)}</Text>
        <Text>{dateWords(last.day)}</Text>
      </View>
    </View>
  )
}
