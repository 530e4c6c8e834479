/** Gigs that suit the person at the window, read aloud and accepted on their nod. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { GigCard } from '@/components/gig-card'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import type { GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { personWords as words } from '@/copy/zh/window'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import type { PersonState } from './use-person'

const units = { hour: componentWords.perHour, day: componentWords.perDay, piece: componentWords.perPiece }
const whenOf = (gig: GigView): string => spanWords(gig, dayOf(deviceTime()))

export function Gigs({ state }: { readonly state: PersonState }): ReactNode {
  const [asking, setAsking] = useState<GigView>()
  const { data, error, reload } = state.home
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.gigs}
      </Text>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data?.proposed.length === 0 && <Empty title={words.noGigs} />}
      <View className="stack" ariaRole="list">
        {data?.proposed.map(({ gig }) => (
          <View key={gig.gigId} ariaRole="listitem">
            <GigCard
              trade={gig.trade}
              name={tradeNames[gig.trade]}
              wageFen={gig.payRateFen}
              per={units[gig.payUnit]}
              when={whenOf(gig)}
              where={gig.meetingPoint ?? gig.address}
              seatsLeft={gig.seatsLeft}
              funded={gig.fundsModel === 'recorded' ? undefined : gig.funded}
              onPress={() => setAsking(gig)}
            />
          </View>
        ))}
      </View>
      {asking && <Ask gig={asking} state={state} onClose={() => setAsking(undefined)} />}
    </View>
  )
}

interface AskProps {
  readonly gig: GigView
  readonly state: PersonState
  readonly onClose: () => void
}

function Ask({ gig, state, onClose }: AskProps): ReactNode {
  const what = `${tradeNames[gig.trade]} ${whenOf(gig)} ${gig.meetingPoint ?? gig.address}`
  const accept = async (): Promise<void> => {
    await state.accept(gig.gigId, what)
    onClose()
  }
  const action = (
    <Button busy={state.busy} onPress={() => void accept()}>
      {words.accept}
    </Button>
  )
  return (
    <Sheet open title={words.acceptAsk} onClose={onClose} action={action}>
      <View className="stack">
        <Text className="subtitle">{what}</Text>
        <Text>{gig.content}</Text>
        <Text className="small">{gig.protection}</Text>
      </View>
    </Sheet>
  )
}
