/** The receipt of a complaint: its number, the day by which it is answered, and how it went on. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { Timeline } from '@/components/timeline'
import type { TimelineEntry } from '@/components/timeline'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { ComplaintView } from '@/contract/disputes'
import { channelWords, complaintStateWords, complaintWords as words } from '@/copy/zh/complaints'
import { ruleWords } from '@/copy/zh/rule'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { callNumber } from '@/platform/call'
import { deviceTime } from '@/platform/device-time'
import { back } from '@/platform/navigation'
import { complaintKinds } from '../complaints/kinds'
import { useComplaint } from './use-complaint'
import type { ComplaintPage } from './use-complaint'
import { WithdrawSheet } from './withdraw-sheet'

export default function Complaint(): ReactNode {
  const state = useComplaint()
  const { data, error, reload } = state.complaint
  const speech = data && words.speech(data.receiptNumber, dayWords(data.answerDueOn, dayOf(deviceTime())))
  return (
    <Page title={words.title} speech={speech} onBack={back}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Receipt state={state} complaint={data} />}
    </Page>
  )
}

interface ReceiptProps {
  readonly state: ComplaintPage
  readonly complaint: ComplaintView
}

const mayWithdraw = ({ state }: ComplaintView): boolean =>
  state !== 'refused' && state !== 'settled' && state !== 'withdrawn'

/** The legal day has gone by and nobody has answered. */
const isLate = ({ state, answerDueOn }: ComplaintView): boolean =>
  state === 'filed' && answerDueOn < dayOf(deviceTime())

function Receipt({ state, complaint }: ReceiptProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const [message, say] = useToast()
  const { receiptNumber, state: stage } = complaint
  const { word } = complaintStateWords[stage]
  const done = (): void => {
    setAsking(false)
    say(words.withdrawn)
  }
  return (
    <>
      <Card title={words.receipt} aside={<State kind={complaintKinds[stage]}>{word}</State>}>
        <Text className="title figures">{receiptNumber}</Text>
        <Text className="small">{words.readOut}</Text>
      </Card>
      <Card title={words.course}>
        <Timeline entries={courseOf(complaint)} />
        <Text className="small">
          {words.rule}：{ruleWords(complaint.rule)}
        </Text>
      </Card>
      {isLate(complaint) && <Notice kind="now">{words.lateDetail}</Notice>}
      <Button kind="quiet" onPress={() => callNumber('12333')}>
        {words.call}
      </Button>
      <Content complaint={complaint} />
      {mayWithdraw(complaint) && (
        <Button kind="text" onPress={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      )}
      <WithdrawSheet open={asking} state={state} onClose={() => setAsking(false)} onDone={done} />
      <Toast message={message} />
    </>
  )
}

function answering(complaint: ComplaintView): TimelineEntry {
  const { state, answer, answerDueOn } = complaint
  const now = deviceTime()
  const day = dayWords(answerDueOn, dayOf(now))
  if (answer)
    return { what: complaintStateWords[state].word, when: momentWords(answer.at, now), detail: answer.reason }
  if (isLate(complaint)) return { what: words.late(day), when: '', stage: 'late' }
  const detail = complaintStateWords[state].detail
  return state === 'filed'
    ? { what: words.answerBy(day), when: '', detail, stage: 'now' }
    : { what: complaintStateWords[state].word, when: '', detail }
}

const courseOf = (complaint: ComplaintView): readonly TimelineEntry[] => [
  {
    what: words.filed,
    when: momentWords(complaint.filedAt, deviceTime()),
    detail: `${words.to}：${channelWords[complaint.channel].label}`,
  },
  answering(complaint),
]

function Content({ complaint: { request, lines } }: { readonly complaint: ComplaintView }): ReactNode {
  return (
    <Card title={words.content}>
      <View className="stack stack--tight">
        <Text className="small">{words.request}</Text>
        <Text className="strong">{request}</Text>
      </View>
      <Facts facts={lines} stacked />
    </Card>
  )
}
