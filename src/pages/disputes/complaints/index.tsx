/** All complaints of one worker, the newest first. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { useQuery } from '@/api/use-query'
import type { ComplaintView } from '@/contract/disputes'
import { complaintStateWords, complaintsWords as words } from '@/copy/zh/complaints'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go, restartAt } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'
import { complaintKinds } from './kinds'

export default function Complaints(): ReactNode {
  const { data, error, reload } = useQuery('disputes.listMyComplaints', {})
  useShownAgain(() => void reload())
  return (
    <Page title={words.title}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data?.complaints.length === 0 && <None />}
      <View className="stack" ariaRole="list">
        {data?.complaints.map((complaint) => (
          <View key={complaint.complaintId} ariaRole="listitem">
            <Line complaint={complaint} />
          </View>
        ))}
      </View>
    </Page>
  )
}

function None(): ReactNode {
  const toShifts = (
    <Button kind="quiet" onPress={() => restartAt('/pages/home/shifts/index')}>
      {words.shifts}
    </Button>
  )
  return <Empty title={words.none} detail={words.noneDetail} action={toShifts} />
}

function Line({ complaint }: { readonly complaint: ComplaintView }): ReactNode {
  const { complaintId, state, request, filedAt, answerDueOn, receiptNumber } = complaint
  const now = deviceTime()
  return (
    <Card onPress={() => go('/pages/disputes/complaint/index', { complaintId })}>
      <View className="row row--apart row--wrap">
        <Text className="strong figures">{receiptNumber}</Text>
        <State kind={complaintKinds[state]}>{complaintStateWords[state].word}</State>
      </View>
      <View>{request}</View>
      <View className="small figures">
        {momentWords(filedAt, now)}
        {state === 'filed' && ` · ${words.by(dayWords(answerDueOn, dayOf(now)))}`}
      </View>
    </Card>
  )
}
