/** The gigs that the person has taken, each with the way to complain about it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { personWords as words } from '@/copy/zh/window'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { ComplainSheet } from './complain-sheet'
import type { PersonState } from './use-person'

export function Today({ state }: { readonly state: PersonState }): ReactNode {
  const [about, setAbout] = useState<string>()
  const today = state.home.data?.today ?? []
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.today}
      </Text>
      {today.length === 0 && <Text className="small">{words.noToday}</Text>}
      {today.map(({ shift, gig }) => (
        <Card key={shift.bookingId} title={`${tradeNames[gig.trade]} ${spanWords(gig, dayOf(deviceTime()))}`}>
          <Text className="small">{gig.meetingPoint ?? gig.address}</Text>
          <Button kind="text" width="fit" onPress={() => setAbout(shift.bookingId)}>
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
