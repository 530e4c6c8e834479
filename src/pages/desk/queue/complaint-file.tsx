/** A complaint: what is asked for, the facts with their sources, and the clock that the law starts. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Timeline } from '@/components/timeline'
import type { TimelineEntry } from '@/components/timeline'
import { useQuery } from '@/api/use-query'
import type { ComplaintView } from '@/contract/disputes'
import { queueWords as words } from '@/copy/zh/desk'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { Facts } from './facts'

function entriesOf({ filedAt, answer, answerDueOn, rule }: ComplaintView): readonly TimelineEntry[] {
  const now = deviceTime()
  const today = dayOf(now)
  return [
    { when: momentWords(filedAt, now), what: words.filed },
    ...(answer ? [{ when: momentWords(answer.at, now), what: answer.reason }] : []),
    {
      when: dayWords(answerDueOn, today),
      what: words.answerDue,
      detail: `${rule.title}${rule.article}`,
      stage: answerDueOn < today ? 'late' : 'next',
    },
  ]
}

export function ComplaintFile({ complaintId }: { readonly complaintId: string }): ReactNode {
  const { data, error, reload } = useQuery('disputes.openComplaint', { complaintId })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  const lines = data.lines.map(({ label, value, source }) => ({
    label,
    value,
    source: words.sources[source],
  }))
  return (
    <View className="stack">
      <Card title={words.lines}>
        <Facts facts={lines} />
      </Card>
      <Card>
        <Timeline entries={entriesOf(data)} />
      </Card>
    </View>
  )
}
