/** "My work": what is booked, the nearest first, one tap from the camera; and what was done lately. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { shiftsWords as words, shiftWords, waitingWords } from '@/copy/zh/shift'
import type { BookedShift } from '@/contract/matching'
import { go, restartAt } from '@/platform/navigation'
import { AppliedGigs } from '../applied-gigs'
import { WageLine } from '../money/wage-line'
import { NotWorker, isNotWorker } from '../not-worker'
import { ShiftCard } from './shift-card'
import { nextToScan, useShifts } from './use-shifts'

type ShiftsState = ReturnType<typeof useShifts>

export default function Shifts(): ReactNode {
  const state = useShifts()
  const next = nextToScan(state.booked ?? [])
  return (
    <Page
      title={words.title}
      lead={words.lead}
      speech={state.booked && words.speech(state.booked.length)}
      action={next && <Scan next={next} />}
      tabs={<TabBar role="worker" current="shifts" />}
    >
      <Unsent state={state} />
      <Content state={state} />
    </Page>
  )
}

function Content({ state }: { readonly state: ShiftsState }): ReactNode {
  const { error, booked, refresh } = state
  if (isNotWorker(error)) return <NotWorker />
  if (!booked) return error ? <Problem problem={error} onRetry={refresh} /> : <Loading />
  return (
    <>
      {error && <Problem problem={error} onRetry={refresh} />}
      <Lists state={state} />
    </>
  )
}

/** The camera for the shift that comes next; the screen of that shift opens it. */
function Scan({ next }: { readonly next: BookedShift }): ReactNode {
  const { bookingId, state } = next.shift
  return (
    <Button onPress={() => go('/pages/attendance/shift/index', { bookingId, scan: 'now' })}>
      {state === 'arrived' ? shiftWords.scanOut : shiftWords.scanIn}
    </Button>
  )
}

function Unsent({ state: { outbox } }: { readonly state: ShiftsState }): ReactNode {
  if (outbox.waiting.length === 0) return null
  return (
    <Notice kind="now" title={waitingWords.title}>
      {waitingWords.safe}
      <Button kind="text" width="fit" busy={outbox.sending} onPress={() => void outbox.sendNow()}>
        {waitingWords.sendNow}
      </Button>
    </Notice>
  )
}

function Lists({ state: { booked = [], applied, done } }: { readonly state: ShiftsState }): ReactNode {
  return (
    <>
      {booked.length + applied.length === 0 && <NothingBooked />}
      {booked.length > 0 && (
        <View className="stack" ariaRole="list">
          {booked.map((each) => (
            <View key={each.shift.shiftId} ariaRole="listitem">
              <ShiftCard booked={each} />
            </View>
          ))}
        </View>
      )}
      <AppliedGigs applied={applied} />
      {done.length > 0 && (
        <View className="stack">
          <Text className="subtitle" ariaRole="heading">
            {words.done}
          </Text>
          <View className="stack" ariaRole="list">
            {done.map((item) => (
              <View key={item.itemId} ariaRole="listitem">
                <WageLine item={item} />
              </View>
            ))}
          </View>
        </View>
      )}
    </>
  )
}

function NothingBooked(): ReactNode {
  const find = (
    <Button kind="quiet" onPress={() => restartAt('/pages/home/find/index')}>
      {words.find}
    </Button>
  )
  return <Empty title={words.none} detail={words.noneDetail} action={find} />
}
