/** The first page in normal reading: money, today's work, and the first gigs with their reasons. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { OpenGig } from '@/components/open-gig'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { ShiftState } from '@/contract/attendance'
import type { WorkerHome } from '@/contract/matching'
import { reasonWords } from '@/copy/zh/find'
import { shiftStateWords } from '@/copy/zh/shift'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { workerHomeWords as words } from '@/copy/zh/worker-home'
import type { Day } from '@/domain/calendar/day'
import { go, restartAt } from '@/platform/navigation'
import { AppliedGigs } from '../applied-gigs'
import { Planned } from './planned'
import { Presence } from './presence'
import { factsOf } from './use-worker'
import type { HomeFacts, WorkerState } from './use-worker'
import './index.scss'

const toMoney = (): void => restartAt('/pages/home/money/index')
const toFind = (): void => restartAt('/pages/home/find/index')

interface MorningProps {
  readonly home: WorkerHome
  readonly state: WorkerState
}

export function Morning({ home, state }: MorningProps): ReactNode {
  const facts = factsOf(home)
  return (
    <View className="stack stack--wide">
      <Money home={home} facts={facts} />
      <Planned plan={home.plan} />
      <TodaysWork work={home.today} today={facts.today} />
      <AppliedGigs applied={home.applied} />
      <Presence present={home.present} state={state} />
      <Proposed proposed={home.proposed} today={facts.today} />
    </View>
  )
}

function Money({ home, facts: { waitingFen } }: { readonly home: WorkerHome; readonly facts: HomeFacts }) {
  if (waitingFen !== undefined) {
    const count = home.waitingForTap.length
    return (
      <Card tone="now">
        <View className="row row--apart row--wrap">
          <Text className="subtitle">{count > 1 ? words.waitingMore(count) : words.waiting}</Text>
          <Amount amountFen={waitingFen} size="big" />
        </View>
        <Button onPress={toMoney}>{words.receive}</Button>
      </Card>
    )
  }
  return (
    <Card onPress={toMoney}>
      <View className="row row--apart">
        <Text>{words.month}</Text>
        <Amount amountFen={home.monthPaidFen} size="card" tone="go" />
      </View>
    </Card>
  )
}

const stateKinds: Readonly<Record<ShiftState, StateKind>> = {
  planned: 'waiting',
  arrived: 'open',
  left: 'done',
  presumed: 'done',
  confirmed: 'done',
  cancelled: 'refused',
}

interface TodaysWorkProps {
  readonly work: WorkerHome['today']
  readonly today: Day
}

function TodaysWork({ work, today }: TodaysWorkProps): ReactNode {
  if (work.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.today}
      </Text>
      <View className="stack" ariaRole="list">
        {work.map(({ shift, gig }) => (
          <View key={shift.bookingId} ariaRole="listitem">
            <Card
              tone="now"
              onPress={() => go('/pages/attendance/shift/index', { bookingId: shift.bookingId })}
            >
              <View className="row">
                <TradeIcon trade={gig.trade} />
                <View className="grow">
                  <View className="row row--apart row--wrap worker-line">
                    <Text className="subtitle">{tradeNames[gig.trade]}</Text>
                    <Amount amountFen={gig.expectedPayFen} size="card" tone="go" />
                  </View>
                  <View className="figures">{spanWords(gig, today)}</View>
                  <View className="small">{gig.meetingPoint ?? gig.address}</View>
                  <State kind={stateKinds[shift.state]}>{shiftStateWords[shift.state]}</State>
                </View>
              </View>
            </Card>
          </View>
        ))}
      </View>
    </View>
  )
}

const shownAtFirst = 5

interface ProposedProps {
  readonly proposed: WorkerHome['proposed']
  readonly today: Day
}

function Proposed({ proposed, today }: ProposedProps): ReactNode {
  if (proposed.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.proposed(proposed.length)}
      </Text>
      <View className="stack" ariaRole="list">
        {proposed.slice(0, shownAtFirst).map(({ gig, reasons, distanceMetres }) => (
          <View key={gig.gigId} ariaRole="listitem">
            <OpenGig
              gig={gig}
              today={today}
              distanceMetres={distanceMetres}
              reasons={reasonWords(reasons)}
              onPress={() => go('/pages/gigs/gig/index', { gigId: gig.gigId })}
            />
          </View>
        ))}
      </View>
      <Button kind="quiet" onPress={toFind}>
        {words.allProposed}
      </Button>
    </View>
  )
}
