/**
 * The pay slip: how the sum was made, where the money is, and two ways on: how it is worked out, and "no".
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { Steps } from '@/components/steps'
import { Timeline } from '@/components/timeline'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { Ways } from '@/components/ways'
import type { Way } from '@/components/ways'
import type { PayItemView, PaySlip as Slip } from '@/contract/wages'
import { itemKindWords, lateWords, moneyWords, wageStateWords } from '@/copy/zh/money'
import { slipWords as words } from '@/copy/zh/pay-slip'
import { printedWords, paperWayWords } from '@/copy/zh/verify'
import { roadWords, slipObjectionWords } from '@/copy/zh/wage-road'
import { dayWords, durationWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { HowSheet } from './how-sheet'
import { partsOf } from './parts'
import { roadOf } from './road'
import { usePaySlip } from './use-pay-slip'
import type { PaySlipState } from './use-pay-slip'

export default function PaySlip(): ReactNode {
  const state = usePaySlip()
  const [message, say] = useToast()
  const { data, error, reload } = state.slip
  return (
    <Page
      title={words.title}
      speech={data && words.speech(yuan(data.netFen))}
      action={data && state.isMine && isWaiting(data) && <Action state={state} slip={data} say={say} />}
    >
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Paper state={state} slip={data} say={say} />}
      {state.takeError && <Problem problem={state.takeError} />}
      {state.paper.error && <Problem problem={state.paper.error} />}
      <Toast message={message} />
    </Page>
  )
}

const isWaiting = ({ item }: Slip): boolean => ['recorded', 'waitingForTap', 'failed'].includes(item.state)

interface PaperProps {
  readonly state: PaySlipState
  readonly slip: Slip
  readonly say: (message: string) => void
}

function Paper({ state, slip, say }: PaperProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const { item, netFen, cutReason } = slip
  const print = async (): Promise<void> => {
    say(paperWayWords.making)
    const said = printedWords[await state.paper.print('papers.printPaySlip', { itemId: state.itemId })]
    if (said !== undefined) say(said)
  }
  const ways = [
    { name: words.how, onPress: () => setAsking(true) },
    { name: paperWayWords.slip, onPress: () => void print() },
    ...(state.isMine ? [objectingOf(state, item)] : []),
  ]
  return (
    <>
      <Card title={words.of(dayWords(item.workOn, dayOf(deviceTime())))}>
        <Steps
          parts={partsOf(slip)}
          totalFen={netFen}
          totalLabel={item.paidAt === null ? words.due : words.net}
        />
        <Whereabouts slip={slip} />
      </Card>
      {item.kind !== 'base' && (
        <Notice kind="info" title={itemKindWords[item.kind]}>
          {item.note}
        </Notice>
      )}
      {cutReason && <Notice kind="now">{words.cut(cutReason)}</Notice>}
      <Card title={roadWords.title}>
        <Timeline entries={roadOf(slip, deviceTime())} />
      </Card>
      <Particulars slip={slip} />
      <Ways ways={ways} />
      <HowSheet open={asking} slip={slip} onClose={() => setAsking(false)} />
    </>
  )
}

/** An objection as long as one can be raised or stands; afterwards a complaint is the way. */
function objectingOf({ shift }: PaySlipState, { bookingId }: PayItemView): Way {
  const { objection = null, objectUntil = null } = shift ?? {}
  const name = objection === null ? slipObjectionWords.object : slipObjectionWords.standing
  const isHere = objection !== null || (objectUntil !== null && deviceTime() <= objectUntil)
  const path = isHere ? '/pages/attendance/object/index' : '/pages/disputes/complain/index'
  return { name, onPress: () => go(path, { bookingId }) }
}

/** Where the money is, in one line under the sum. */
function Whereabouts({ slip: { item } }: { readonly slip: Slip }): ReactNode {
  const now = deviceTime()
  if (item.paidAt) {
    return (
      <State kind="done">
        {momentWords(item.paidAt, now)} {wageStateWords[item.state]}
      </State>
    )
  }
  return (
    <State kind={item.late === 'no' ? 'waiting' : 'late'}>
      {wageStateWords[item.state]} · {lateWords[item.late](dayWords(item.dueOn, dayOf(now)))}
    </State>
  )
}

const methodWords = (method: string): string =>
  Object.entries(words.methods).find(([name]) => name === method)?.[1] ?? words.methods.betweenTheTwo

/** What the law wants on a pay slip (工资清单). */
function Particulars({ slip }: { readonly slip: Slip }): ReactNode {
  const { item, workedMinutes, plannedMinutes, payMethod } = slip
  return (
    <Card>
      <Facts
        facts={[
          { label: words.employer, value: item.employerName },
          { label: words.work, value: item.gigTitle },
          { label: words.workOn, value: item.workOn },
          { label: words.agreed, value: durationWords(plannedMinutes) },
          { label: words.worked, value: durationWords(workedMinutes) },
          { label: words.method, value: methodWords(payMethod) },
        ]}
      />
    </Card>
  )
}

/** Only while something waits for the worker. */
function Action({ state, slip: { item, netFen }, say }: PaperProps): ReactNode {
  const { itemId } = item
  const take = async (): Promise<void> => {
    const { kind } = await state.take()
    if (kind === 'arrived') say(moneyWords.received(yuan(netFen)))
    if (kind === 'later') say(moneyWords.later)
    if (kind === 'underWay') say(moneyWords.stillUnderWay)
  }
  if (item.state === 'recorded') {
    return <Button onPress={() => go('/pages/wages/receipt/index', { itemId })}>{words.sign}</Button>
  }
  return (
    <Button busy={state.taking} onPress={() => void take()}>
      {item.state === 'failed' ? moneyWords.sendAgain : words.receive}
    </Button>
  )
}
