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
import { cannotGoWords, shiftsWords, shiftStateWords, shiftWords as words } from '@/copy/zh/shift'
import { durationWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { go, restartAt } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import { platformRows } from '@/policies/platform'
import { courseOf } from './course'
import { Cut } from './cut'
import { Head } from './head'
import { nextScan } from './next-scan'
import type { ScanKind } from './next-scan'
import { useScan } from './use-scan'
import { useShift } from './use-shift'
import type { ShiftState } from './use-shift'
import { Waiting } from './waiting'
import { Ways } from './ways'

const everyMilliseconds = 20_000
const dayMinutes = 1_440
const toShifts = (): void => restartAt('/pages/home/shifts/index')

export default function Shift(): ReactNode {
  const state = useShift()
  const [message, say] = useToast()
  const now = useNow(everyMilliseconds)
  const { shift, gig, staleSince, error } = state
  const speech = shift && shiftStateWords[shift.state]
  return (
    <Page title={words.title} speech={speech} onBack={toShifts} action={<Action state={state} say={say} />}>
      {staleSince && <Notice kind="now">{words.stale(momentWords(staleSince, now))}</Notice>}
      {error && !staleSince && <Problem problem={error} onRetry={state.refresh} />}
      {!shift && !error && <Before state={state} />}
      {gig && <Head gig={gig} />}
      <Waiting waiting={state.waiting} outbox={state.outbox} now={now} />
      {shift && (
        <>
          <Cut shift={shift} />
          <Course state={state} shift={shift} now={now} />
          <Ways
            state={state}
            shift={shift}
            onGivenBack={() => {
              say(cannotGoWords.done)
              state.refresh()
            }}
          />
        </>
      )}
      <Toast message={message} />
    </Page>
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
  return (
    <Card>
      <NowLine shift={shift} now={now} />
      <Timeline entries={courseOf({ shift, waiting: state.waiting, item: state.item, now })} />
      {shift.checkInAt && <Text className="small">{words.hours}</Text>}
      {shift.state === 'arrived' && (
        <Text className="small">
          {words.forgotTitle}
          {words.forgot}
        </Text>
      )}
    </Card>
  )
}

/** The one line that is true right now: how long until it begins, or how long one has been here. */
function NowLine({ shift, now }: { readonly shift: ShiftView; readonly now: Instant }): ReactNode {
  if (shift.state === 'arrived' && shift.checkInAt) {
    const length = durationWords(minutesBetween({ from: instant(shift.checkInAt), to: now }))
    return (
      <Text className="title figures">
        {words.working} {length}
      </Text>
    )
  }
  if (shift.state !== 'planned') return null
  const minutes = minutesBetween({ from: now, to: instant(shift.plannedStartAt) })
  const early = mustBeInForce(platformRows, 'attendance.early', dayOf(now)).value
  return (
    <View className="stack stack--tight">
      {minutes > 0 && minutes < dayMinutes && (
        <Text className="title figures">{words.begins(durationWords(minutes))}</Text>
      )}
      <Text>{minutes > early ? words.mayScan(durationWords(early)) : words.howTo}</Text>
    </View>
  )
}

interface ActionProps {
  readonly state: ShiftState
  readonly say: (message: string) => void
}

/** The one thing to do now: scan in, scan out, or look at the money. */
function Action({ state, say }: ActionProps): ReactNode {
  const { code, take } = useScan(state, say)
  const { shift, item, bookingId, outbox } = state
  if (bookingId === undefined) return null
  if (item) {
    const { itemId } = item
    return <Button onPress={() => go('/pages/wages/pay-slip/index', { itemId })}>{words.money}</Button>
  }
  if (!shift) return state.error ? <Blind take={take} /> : null
  const kind = nextScan(shift, state.waiting)
  if (kind === undefined) return null
  return (
    <>
      {code !== undefined && <Text>{words.scanned}</Text>}
      <Button busy={outbox.sending} onPress={() => void take(kind)}>
        {code === undefined ? toScan[kind] : toRecord[kind]}
      </Button>
    </>
  )
}

const toScan = { checkIn: words.scanIn, checkOut: words.scanOut } as const
const toRecord = { checkIn: words.recordIn, checkOut: words.recordOut } as const

/** Without a network and without a memory of this shift: the wage must not depend on either. */
function Blind({ take }: { readonly take: (kind: ScanKind) => Promise<void> }): ReactNode {
  return (
    <>
      <Button onPress={() => void take('checkIn')}>{toScan.checkIn}</Button>
      <Button kind="quiet" onPress={() => void take('checkOut')}>
        {toScan.checkOut}
      </Button>
    </>
  )
}
