/** One wage in a list: the day, the work, the sum, where it is; opens its pay slip. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { PayItemView } from '@/contract/wages'
import {
  itemKindWords,
  lateBecauseWords,
  lateWords,
  transferProblemWords,
  wageStateWords,
} from '@/copy/zh/money'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

const kinds: Readonly<Record<PayItemView['state'], StateKind>> = {
  unfunded: 'waiting',
  held: 'waiting',
  accrued: 'waiting',
  paying: 'waiting',
  waitingForTap: 'waiting',
  paid: 'done',
  recorded: 'waiting',
  signed: 'done',
  failed: 'late',
  withdrawn: 'done',
}

const isLate = ({ late, paidAt }: PayItemView): boolean => paidAt === null && late !== 'no'

/** When it arrived, or by when it must. */
export function wageMoment({ paidAt, dueOn, late }: PayItemView): string {
  const now = deviceTime()
  return paidAt ? momentWords(paidAt, now) : lateWords[late](dayWords(dueOn, dayOf(now)))
}

/** What keeps it from arriving, in the words of what can be done about it; empty while nothing does. */
function hindrance({ failedBecause, lateBecause, paidAt }: PayItemView): string {
  if (failedBecause !== null) return transferProblemWords[failedBecause]
  return lateBecause !== null && paidAt === null ? lateBecauseWords[lateBecause] : ''
}

export function WageLine({ item }: { readonly item: PayItemView }): ReactNode {
  const { itemId, state, kind, note, workOn, gigTitle, grossFen } = item
  const why = hindrance(item)
  return (
    <Card onPress={() => go('/pages/wages/pay-slip/index', { itemId })}>
      <View className="row row--apart">
        <Text className="grow strong">
          {dayWords(workOn, dayOf(deviceTime()))} {gigTitle}
        </Text>
        <Amount amountFen={grossFen} size="card" />
      </View>
      <View className="row row--apart row--wrap">
        <State kind={isLate(item) ? 'late' : kinds[state]}>{wageStateWords[state]}</State>
        <Text className="small figures">{wageMoment(item)}</Text>
      </View>
      {kind !== 'base' && (
        <Text className="small">
          {itemKindWords[kind]}
          {note !== null && `：${note}`}
        </Text>
      )}
      {why !== '' && <Text className="small">{why}</Text>}
    </Card>
  )
}
