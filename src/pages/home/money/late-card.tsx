/** One late wage: how late, by whose doing, what has been done about it and what comes next. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Timeline } from '@/components/timeline'
import type { TimelineEntry } from '@/components/timeline'
import type { PayItemView } from '@/contract/wages'
import { itemKindWords, transferProblemWords } from '@/copy/zh/money'
import { ladderWords, lateDoingWords, lateWagesWords as words } from '@/copy/zh/my-money'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { lateLevels, levelAt, wageDueOn } from '@/domain/wages/wage-due-day'
import { go } from '@/platform/navigation'

/** Only an employer who is late climbs to the last step. */
export function ladderOf({ dueOn, lateBecause }: PayItemView, now: Instant): readonly TimelineEntry[] {
  const due = wageDueOn(dueOn)
  const levels = lateLevels.filter((level) => level !== 'redFlag' || lateBecause === 'employer')
  return levels.map((level) => {
    const at = levelAt(due, level)
    return {
      what: ladderWords[level],
      when: momentWords(at, now),
      stage: at <= now ? ('done' as const) : ('next' as const),
    }
  })
}

interface LateCardProps {
  readonly item: PayItemView
  readonly now: Instant
}

export function LateCard({ item, now }: LateCardProps): ReactNode {
  const { itemId, bookingId, kind, workOn, gigTitle, grossFen, lateBecause, failedBecause } = item
  const why = lateBecause === null ? '' : lateDoingWords[lateBecause]
  return (
    <Card
      title={words.what(dayWords(workOn, dayOf(now)), gigTitle)}
      aside={<Amount amountFen={grossFen} size="card" />}
    >
      {kind !== 'base' && <Text className="small">{itemKindWords[kind]}</Text>}
      <Text>{failedBecause === null ? why : transferProblemWords[failedBecause]}</Text>
      <Timeline entries={ladderOf(item, now)} />
      <View className="row row--wrap">
        <Button kind="quiet" onPress={() => go('/pages/disputes/complain/index', { bookingId })}>
          {words.complain}
        </Button>
        <Button kind="text" width="fit" onPress={() => go('/pages/wages/pay-slip/index', { itemId })}>
          {words.slip}
        </Button>
      </View>
    </Card>
  )
}
