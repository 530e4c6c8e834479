/** One wage that waits for the reader: a tap at WeChat, or a signature under what was handed over. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { PayItemView } from '@/contract/wages'
import { moneyWords as words } from '@/copy/zh/money'
import { dayWords, durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { go } from '@/platform/navigation'

interface WaitingCardProps {
  readonly item: PayItemView
  readonly now: Instant
  readonly busy: boolean
  readonly onTake: () => void
}

/** 还有 22 小时 10 分, or that being late costs nothing. */
function leftWords(tapBefore: string | null, now: Instant): string {
  const minutes = tapBefore === null ? 0 : minutesBetween({ from: now, to: instant(tapBefore) })
  return minutes > 0 ? words.left(durationWords(minutes)) : words.noTime
}

export function WaitingCard({ item, now, busy, onTake }: WaitingCardProps): ReactNode {
  const { itemId, state, grossFen, gigTitle, workOn, tapBefore } = item
  const isTap = state === 'waitingForTap'
  const toSign = (): void => go('/pages/wages/receipt/index', { itemId })
  return (
    <Card tone="now" title={isTap ? words.waiting : words.sign}>
      <Amount amountFen={grossFen} size="big" />
      <View>
        {dayWords(workOn, dayOf(now))} {gigTitle}
      </View>
      <Button busy={busy} onPress={isTap ? onTake : toSign}>
        {isTap ? words.receive : words.signButton}
      </Button>
      <Text className="small figures">{isTap ? leftWords(tapBefore, now) : words.signDetail}</Text>
    </Card>
  )
}
