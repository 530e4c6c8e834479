/** One late wage: what is known of it, and the notices there are. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Timeline, type TimelineEntry } from '@/components/timeline'
import type { LateWageRow } from '@/contract/wages'
import { lateWagesWords as words } from '@/copy/zh/desk-money'
import { paperStateWords, tableWords } from '@/copy/zh/papers'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

const { problems, rails } = tableWords.lateWages

function factsOf({ item, fundsModel, redFlagged }: LateWageRow) {
  return [
    { label: words.facts.employer, value: item.employerName },
    { label: words.facts.work, value: `${item.gigTitle} · ${item.workOn}` },
    { label: words.facts.state, value: paperStateWords[item.state] },
    { label: words.facts.rail, value: rails[fundsModel] },
    ...(item.failedBecause ? [{ label: words.facts.failed, value: problems[item.failedBecause] }] : []),
    { label: words.facts.posting, value: redFlagged ? words.suspended : words.notSuspended },
  ]
}

const toldWords = (who: string, how: string | null): readonly string[] =>
  how === null ? [] : [words.told(who, words.toldHow[how] ?? how)]

function entriesOf({ notices }: LateWageRow): readonly TimelineEntry[] {
  const today = dayOf(deviceTime())
  return notices.map(({ level, datedOn, worker, employer }) => ({
    when: dayWords(datedOn, today),
    what: words.levels[level],
    detail: [...toldWords(words.worker, worker), ...toldWords(words.employer, employer)].join(' · '),
  }))
}

export function LateFile({ row }: { readonly row: LateWageRow }): ReactNode {
  const entries = entriesOf(row)
  return (
    <View className="stack">
      <Card title={row.item.workerName} aside={<Amount amountFen={row.item.grossFen} size="card" />}>
        <Facts facts={factsOf(row)} />
      </Card>
      <Card title={words.noticesTitle}>
        {entries.length === 0 ? (
          <Text className="small">{words.noNotices}</Text>
        ) : (
          <Timeline entries={entries} />
        )}
      </Card>
    </View>
  )
}
