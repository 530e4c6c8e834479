/** One day's work as the worker sees it: scan in, scan out, the hours both sides see, and help. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Timeline } from '@/components/timeline'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { ShiftView } from '@/contract/attendance'
import { shiftsWords, shiftStateWords, shiftWords as words } from '@/copy/zh/shift'
import { momentWords } from '@/copy/zh/when'
import type { Instant } from '@/domain/calendar/instant'
import { restartAt } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import { Action, mustAct } from './action'
import { courseOf } from './course'
import { nextScan } from './next-scan'
import { Cut } from './cut'
import { Head } from './head'
import { useScan } from './use-scan'
import { useShift } from './use-shift'
import type { ShiftState } from './use-shift'
import { NowLine } from './now-line'
import { Waiting } from './waiting'
import { ShiftWays } from './ways'

const everyMilliseconds = 20_000
const toShifts = (): void => restartAt('/pages/home/shifts/index')

export default function Shift(): ReactNode {
  const state = useShift()
  const [message, say] = useToast()
  const scanning = useScan(state, say)
  const { shift } = state
  return (
    <Page
      title={words.title}
      speech={shift && shiftStateWords[shift.state]}
      onBack={toShifts}
      action={mustAct(state) && <Action state={state} scanning={scanning} />}
    >
      <Content state={state} say={say} />
      <Toast message={message} />
    </Page>
  )
}

interface ContentProps {
  readonly state: ShiftState
  readonly say: (message: string) => void
}

function Content({ state, say }: ContentProps): ReactNode {
  const now = useNow(everyMilliseconds)
  const { shift, gig, staleSince, error, refresh } = state
  const changed = (message: string): void => {
    say(message)
    refresh()
  }
  return (
    <>
      {staleSince && <Notice kind="now">{words.stale(momentWords(staleSince, now))}</Notice>}
      {error && !staleSince && <Problem problem={error} onRetry={refresh} />}
      {!shift && !error && <Before state={state} />}
      {gig && <Head gig={gig} />}
      <Waiting waiting={state.waiting} outbox={state.outbox} now={now} />
      {shift && <Cut shift={shift} onChanged={changed} />}
      {shift && <Course state={state} shift={shift} now={now} />}
      {shift && <ShiftWays state={state} shift={shift} onGivenBack={changed} />}
    </>
  )
}

/** Before the shift is known: it loads, or the scanned code belongs to no work of this person. */
function Before({ state: { bookingId, home } }: { readonly state: ShiftState }): ReactNode {
  if (bookingId !== undefined) return <Loading cards={3} />
  if (home.error) return <Problem problem={home.error} onRetry={() => void home.reload()} />
  if (!home.data) return <Loading cards={3} />
  const toFind = (
    <Button kind="quiet" onPress={() => restartAt('/pages/home/find/index')}>
      {shiftsWords.find}
    </Button>
  )
  return <Empty title={words.otherGig} detail={words.otherGigDetail} action={toFind} />
}

interface CourseProps {
  readonly state: ShiftState
  readonly shift: ShiftView
  readonly now: Instant
}

function Course({ state, shift, now }: CourseProps): ReactNode {
  const { waiting, item } = state
  return (
    <Card>
      <View className="stack">
        {nextScan(shift, waiting) !== undefined && <NowLine shift={shift} now={now} />}
        <Timeline entries={courseOf({ shift, waiting, item, now })} />
        {shift.checkInAt && <Text className="small">{words.hours}</Text>}
        {shift.state === 'arrived' && (
          <Text className="small">
            {words.forgotTitle}
            {words.forgot}
          </Text>
        )}
      </View>
    </Card>
  )
}
