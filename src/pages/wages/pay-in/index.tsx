/** Paying in the wages of a crew: what the sum is made of, the cashier, and the word that it has arrived. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Steps } from '@/components/steps'
import type { GigView } from '@/contract/gigs'
import { payInWords as words } from '@/copy/zh/employer'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { crewPay } from '@/domain/wages/pay-in-amount'
import { deviceTime } from '@/platform/device-time'
import { replace } from '@/platform/navigation'
import { usePayIn } from './use-pay-in'
import type { PayInStep } from './use-pay-in'

type PayInState = ReturnType<typeof usePayIn>

export default function PayIn(): ReactNode {
  const state = usePayIn()
  const gig = state.gig.data
  const isDone = state.step === 'done' || (gig?.funded ?? false)
  return (
    <Page title={isDone ? words.done : words.title} action={gig && <Action state={state} isDone={isDone} />}>
      {state.gig.error && <Problem problem={state.gig.error} onRetry={() => void state.gig.reload()} />}
      {!gig && !state.gig.error && <Loading />}
      {gig && <Sum gig={gig} state={state} isDone={isDone} />}
    </Page>
  )
}

function Sum({
  gig,
  state,
  isDone,
}: {
  readonly gig: GigView
  readonly state: PayInState
  readonly isDone: boolean
}): ReactNode {
  const whole = crewPay(gig)
  const asked = state.order?.amountFen ?? whole
  return (
    <>
      {isDone ? (
        <Notice kind="done" live title={words.done}>
          {words.doneDetail}
        </Notice>
      ) : (
        <Text>{words.explain}</Text>
      )}
      <Card title={`${tradeNames[gig.trade]} · ${spanWords(gig, dayOf(deviceTime()))}`}>
        <Steps
          parts={[
            {
              label: words.part(gig.headcount, yuan(gig.expectedPayFen)),
              amountFen: whole,
              detail: words.partDetail,
            },
          ]}
          totalFen={asked}
          totalLabel={isDone ? words.kept : words.total}
        />
        <Text className="small">{words.noFee}</Text>
      </Card>
      <StepNotice step={state.step} />
      {state.error && <Problem problem={state.error} onRetry={() => void state.start()} />}
    </>
  )
}

const stepWords: Readonly<Partial<Record<PayInStep, string>>> = {
  preparing: words.preparing,
  checking: words.checking,
  cancelled: words.cancelled,
  expired: words.closed,
}

function StepNotice({ step }: { readonly step: PayInStep }): ReactNode {
  const sentence = stepWords[step]
  if (!sentence) return null
  return (
    <Notice kind={step === 'cancelled' ? 'info' : 'now'} live>
      {sentence}
    </Notice>
  )
}

function Action({ state, isDone }: { readonly state: PayInState; readonly isDone: boolean }): ReactNode {
  const { gigId, step, start } = state
  if (isDone) {
    return <Button onPress={() => replace('/pages/gigs/people/index', { gigId })}>{words.people}</Button>
  }
  const busy = step === 'preparing' || step === 'atCashier' || step === 'checking'
  return (
    <Button busy={busy} onPress={() => void start()}>
      {step === 'ready' ? words.pay : words.again}
    </Button>
  )
}
