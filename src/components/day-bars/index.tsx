/** Sums by day of one month as a small picture; the same figures stand in a table behind it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { componentWords } from '@/copy/zh/components'
import { dateWords } from '@/copy/zh/when'
import type { Day } from '@/domain/calendar/day'
import { barsOf } from './bars'
import type { DaySum } from './bars'
import './index.scss'

export type { DaySum } from './bars'

export interface DayBarsProps {
  /** What the picture shows, in one sentence, for who does not see it. */
  readonly label: string
  readonly sums: readonly DaySum[]
  /** The last day of the picture; it begins with the first of this month. */
  readonly until: Day
}

export function DayBars({ label, sums, until }: DayBarsProps): ReactNode {
  const [asTable, setAsTable] = useState(false)
  return (
    <View className="ui-day-bars">
      {asTable ? <Table sums={sums} /> : <Picture label={label} sums={sums} until={until} />}
      <Button kind="text" width="fit" onPress={() => setAsTable(!asTable)}>
        {asTable ? componentWords.asPicture : componentWords.asTable}
      </Button>
    </View>
  )
}

function Picture({ label, sums, until }: DayBarsProps): ReactNode {
  const bars = barsOf(sums, until)
  return (
    <View className="ui-day-bars__picture" ariaRole="img" ariaLabel={label}>
      <View className="ui-day-bars__ground">
        {bars.map(({ on, percent }) => (
          <View key={on} className="ui-day-bars__day">
            <View
              className={percent > 0 ? 'ui-day-bars__bar' : 'ui-day-bars__bar ui-day-bars__bar--none'}
              style={{ height: `${percent}%` }}
            />
          </View>
        ))}
      </View>
      <View className="ui-day-bars__days">
        <Text>{dateWords(bars[0]?.on ?? until)}</Text>
        <Text>{dateWords(until)}</Text>
      </View>
    </View>
  )
}

function Table({ sums }: { readonly sums: readonly DaySum[] }): ReactNode {
  return (
    <View ariaRole="list">
      {sums.map(({ on, amountFen, count }) => (
        <View key={on} className="ui-day-bars__row" ariaRole="listitem">
          <Text>{dateWords(on)}</Text>
          <Text className="small">{componentWords.times(count)}</Text>
          <Amount amountFen={amountFen} />
        </View>
      ))}
    </View>
  )
}
