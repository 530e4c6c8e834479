/** The person's wages; for cash that was handed over, the receipt signed on their word. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { payListWords } from '@/copy/zh/paying'
import { dayWords } from '@/copy/zh/when'
import { personWords as words } from '@/copy/zh/window'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { ComplainSheet } from './complain-sheet'
import type { PersonState } from './use-person'

export function Wages({ state }: { readonly state: PersonState }): ReactNode {
  const [about, setAbout] = useState<string>()
  const { data, error, reload } = state.wages
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.wages}
      </Text>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={1} />}
      {data?.items.length === 0 && <Text className="small">{words.noWages}</Text>}
      {data?.items.map((item) => (
        <Card
          key={item.itemId}
          title={`${dayWords(item.workOn, dayOf(deviceTime()))} ${item.gigTitle}`}
          aside={<Amount amountFen={item.grossFen} size="card" />}
        >
          <Text className="small">
            {item.employerName} · {payListWords.states[item.state]}
          </Text>
          {item.state === 'recorded' && (
            <Button kind="quiet" busy={state.busy} onPress={() => void state.sign(item)}>
              {words.sign}
            </Button>
          )}
          <Button kind="text" width="fit" onPress={() => setAbout(item.bookingId)}>
            {words.complain}
          </Button>
        </Card>
      ))}
      {about !== undefined && (
        <ComplainSheet bookingId={about} state={state} onClose={() => setAbout(undefined)} />
      )}
    </View>
  )
}
