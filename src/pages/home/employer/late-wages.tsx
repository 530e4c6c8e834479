/**
 * Wages that are late by this employer's doing, in front of everything else: what they close or will close,
 * and the one tap that lifts it.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { State } from '@/components/state'
import type { PayItemView } from '@/contract/wages'
import { employerWords as words } from '@/copy/zh/employer'
import { payListWords } from '@/copy/zh/paying'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { wageDueOn } from '@/domain/wages/wage-due-day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

export function LateWages({ items }: { readonly items: readonly PayItemView[] }): ReactNode {
  if (items.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.lateWages}
      </Text>
      {items.some(({ late }) => late === 'redFlag') && (
        <Notice kind="stop" title={words.lateCloses}>
          {words.lateClosesDetail}
        </Notice>
      )}
      <View className="stack" ariaRole="list">
        {items.map((item) => (
          <View key={item.itemId} ariaRole="listitem">
            <LateWage item={item} />
          </View>
        ))}
      </View>
    </View>
  )
}

/** Money that is missing is paid in; what is given by hand is written down in the pay list. */
const wayOf = ({ state }: PayItemView): string =>
  state === 'unfunded' ? '/pages/wages/pay-in/index' : '/pages/wages/pay-list/index'

function LateWage({ item }: { readonly item: PayItemView }): ReactNode {
  const { gigId, gigTitle, workOn, workerName, grossFen, late, dueOn } = item
  const today = dayOf(deviceTime())
  const { suspendsAfter } = wageDueOn(dueOn)
  return (
    <Card>
      <View className="row row--apart row--wrap">
        <Text className="grow strong">{words.lateWage(dayWords(workOn, today), gigTitle, workerName)}</Text>
        <Amount amountFen={grossFen} size="card" />
      </View>
      <State kind="late">{payListWords.late[late]}</State>
      {late !== 'redFlag' && (
        <Text className="small">{words.lateWillClose(dayWords(suspendsAfter, today))}</Text>
      )}
      <Button kind="quiet" label={`${words.payNow} ${workerName}`} onPress={() => go(wayOf(item), { gigId })}>
        {words.payNow}
      </Button>
    </Card>
  )
}
