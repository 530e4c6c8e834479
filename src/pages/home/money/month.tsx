/** What arrived this month: the sum, and by day as a picture with its table behind it. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { DayBars } from '@/components/day-bars'
import type { PayItemView } from '@/contract/wages'
import { myMoneyWords as words } from '@/copy/zh/my-money'
import { dateWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { sumFen, yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import { monthByDay } from './sorted-money'

interface MonthProps {
  readonly monthPaidFen: Fen
  /** Those that have been fetched; the picture says so when the month has more. */
  readonly items: readonly PayItemView[]
  readonly now: Instant
}

export function Month({ monthPaidFen, items, now }: MonthProps): ReactNode {
  const today = dayOf(now)
  const sums = monthByDay(items, today)
  const drawnFen = sumFen(sums.map(({ amountFen }) => amountFen))
  const spoken = sums.map(({ on, amountFen }) => `${dateWords(on)} ¥${yuan(amountFen)}`).join('，')
  return (
    <Card tone="go">
      <View className="row row--apart row--wrap">
        <Text ariaRole="heading">{words.monthPaid}</Text>
        <Amount amountFen={monthPaidFen} size="big" tone="go" />
      </View>
      {sums.length > 0 && <DayBars label={words.monthPicture(spoken)} sums={sums} until={today} />}
      {drawnFen < monthPaidFen && <Text className="small">{words.notAll(items.length)}</Text>}
    </Card>
  )
}
