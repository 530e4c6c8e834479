/** Somebody was paid by mistake and is asked to give back: why, how much, and that "no" costs nothing. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { RecoveryView } from '@/contract/wages'
import { recoveryWords as words } from '@/copy/zh/recovery'
import { momentWords } from '@/copy/zh/when'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { Answer } from './answer'
import { useRecovery } from './use-recovery'
import type { GivingBack, RecoveryState } from './use-recovery'

export default function Recovery(): ReactNode {
  const state = useRecovery()
  const { data, error, reload } = state.recovery
  return (
    <Page title={words.title} action={data && state.isKnown && <Answer state={state} recovery={data} />}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Asked state={state} recovery={data} />}
    </Page>
  )
}

interface AskedProps {
  readonly state: RecoveryState
  readonly recovery: RecoveryView
}

function Asked({ state, recovery }: AskedProps): ReactNode {
  const { amountFen, reason, proposedAt } = recovery
  const { slip, answering, signing, payError } = state
  return (
    <>
      <Card title={words.asked}>
        <Amount amountFen={amountFen} size="big" />
        <Facts
          stacked
          facts={[
            { label: words.why, value: reason },
            { label: words.askedAt, value: momentWords(proposedAt, deviceTime()) },
            ...(slip.data ? [{ label: words.of, value: `¥${yuan(slip.data.item.grossFen)}` }] : []),
          ]}
        />
      </Card>
      {state.isWorker ? <ForWorker state={state} recovery={recovery} /> : <ForEmployer recovery={recovery} />}
      {[answering.error, signing.error, payError].map(
        (problem) => problem && <Problem key={problem.code} problem={problem} />,
      )}
    </>
  )
}

const stepWords: Readonly<Partial<Record<GivingBack, string>>> = {
  atCashier: words.preparing,
  checking: words.checking,
  cancelled: words.cancelled,
  expired: words.expired,
}

function ForWorker({ state, recovery }: AskedProps): ReactNode {
  const said = stepWords[state.step]
  if (recovery.state === 'settled') {
    return (
      <Notice kind="done" live title={words.settled}>
        {words.settledDetail}
      </Notice>
    )
  }
  return (
    <>
      {recovery.state === 'declined' && (
        <Notice kind="done" live title={words.declined}>
          {words.declinedDetail}
        </Notice>
      )}
      <Notice kind="why" title={words.never}>
        <View ariaRole="list">
          {words.neverDetail.map((line) => (
            <View key={line} ariaRole="listitem">
              {line}
            </View>
          ))}
        </View>
      </Notice>
      {recovery.state === 'agreed' && recovery.orderId === null && <Notice kind="now">{words.byHand}</Notice>}
      {said !== undefined && (
        <Notice kind="info" live>
          {said}
        </Notice>
      )}
    </>
  )
}

const employerWords: Readonly<Record<RecoveryView['state'], string>> = {
  proposed: words.waitsForWorker,
  agreed: words.workerAgreed,
  declined: words.workerDeclined,
  settled: words.settled,
}

function ForEmployer({ recovery: { state } }: { readonly recovery: RecoveryView }): ReactNode {
  return <Notice kind={state === 'settled' ? 'done' : 'info'}>{employerWords[state]}</Notice>
}
