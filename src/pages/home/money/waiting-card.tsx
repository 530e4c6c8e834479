/**
 * One wage that waits for the reader: a tap at WeChat, a signature under what was handed over, or something
 * to put right before it is sent again.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { PayItemView } from '@/contract/wages'
import { itemKindWords, moneyWords as words, transferProblemWords } from '@/copy/zh/money'
import { myMoneyWords } from '@/copy/zh/my-money'
import { dayWords, durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { go } from '@/platform/navigation'

interface WaitingCardProps {
  readonly item: PayItemView
  readonly now: Instant
  /** Only the first of them is the main action of the screen. */
  readonly isFirst: boolean
  readonly busy: boolean
  readonly onTake: () => void
}

/** 还有 22 小时 10 分, or that being late costs nothing. */
function leftWords(tapBefore: string | null, now: Instant): string {
  const minutes = tapBefore === null ? 0 : minutesBetween({ from: now, to: instant(tapBefore) })
  return minutes > 0 ? words.left(durationWords(minutes)) : words.noTime
}

interface Asking {
  readonly title: string
  readonly button: string
  readonly note: string
}

function askingOf({ state, tapBefore, failedBecause }: PayItemView, now: Instant): Asking {
  if (state === 'recorded') return { title: words.sign, button: words.signButton, note: words.signDetail }
  if (state === 'failed') {
    const note = transferProblemWords[failedBecause ?? 'ours']
    return { title: myMoneyWords.failed, button: myMoneyWords.failedButton, note }
  }
  return { title: words.waiting, button: words.receive, note: leftWords(tapBefore, now) }
}

export function WaitingCard({ item, now, isFirst, busy, onTake }: WaitingCardProps): ReactNode {
  const { itemId, state, kind, grossFen, gigTitle, workOn } = item
  const { title, button, note } = askingOf(item, now)
  const toSign = (): void => go('/pages/wages/receipt/index', { itemId })
  return (
    <Card tone="now" title={title}>
      <Amount amountFen={grossFen} size="big" />
      <View>
        {dayWords(workOn, dayOf(now))} {gigTitle}
        {kind !== 'base' && ` · ${itemKindWords[kind]}`}
      </View>
      <Button kind={isFirst ? 'main' : 'quiet'} busy={busy} onPress={state === 'recorded' ? toSign : onTake}>
        {button}
      </Button>
      <Text className="small figures">{note}</Text>
    </Card>
  )
}
