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
import { payInWords as words } from '@/copy/zh/paying'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { isPaidIn } from '@/domain/wages/funds-model'
import { deviceTime } from '@/platform/device-time'
import { replace } from '@/platform/navigation'
import { isAfterWork, payInSum } from './pay-in-sum'
import type { PayInFacts } from './pay-in-sum'
import { usePayIn } from './use-pay-in'
import type { PayInState, PayInStep } from './use-pay-in'
import { Whom } from './whom'

/** `part`: the chosen ones are paid for, others are not. */
type Stand = 'open' | 'part' | 'done'

function standOf({ step, gig, chosen }: PayInState): Stand {
  if (gig.data?.funded) return 'done'
  if (step !== 'done') return 'open'
  return chosen === undefined ? 'done' : 'part'
}

const titles: Readonly<Record<Stand, string>> = {
  open: words.title,
  part: words.partDone,
  done: words.done,
}

function factsOf({ gig, list, chosen }: PayInState): PayInFacts | undefined {
  if (!gig.data || !list.data) return undefined
  return { gig: gig.data, listed: list.data, chosen, now: deviceTime() }
}

export default function PayIn(): ReactNode {
  const state = usePayIn()
  const stand = standOf(state)
  const facts = factsOf(state)
  const problem = state.gig.error ?? state.list.error
  return (
    <Page title={titles[stand]} action={facts && <Action state={state} stand={stand} />}>
      {problem && <Problem problem={problem} onRetry={() => void state.gig.reload()} />}
      {!facts && !problem && <Before gig={state.gig.data} />}
      {facts && <Content facts={facts} state={state} stand={stand} />}
    </Page>
  )
}

/** Still loading, or a gig whose wages never come here. */
function Before({ gig }: { readonly gig: GigView | undefined }): ReactNode {
  if (!gig || isPaidIn(gig.fundsModel)) return <Loading />
  return <Notice kind="info">{words.notHere}</Notice>
}

interface ContentProps {
  readonly facts: PayInFacts
  readonly state: PayInState
  readonly stand: Stand
}

function Content({ facts, state, stand }: ContentProps): ReactNode {
  const mayChoose = stand === 'open' && state.step !== 'atCashier' && state.step !== 'checking'
  return (
    <>
      <Said stand={stand} facts={facts} />
      {mayChoose && <Whom facts={facts} onChange={state.setChosen} />}
      <Sum gig={facts.gig} facts={facts} state={state} stand={stand} />
      <StepNotice step={state.step} />
      {state.error && <Problem problem={state.error} onRetry={() => void state.start()} />}
    </>
  )
}

function Said({ stand, facts }: { readonly stand: Stand; readonly facts: PayInFacts }): ReactNode {
  if (stand === 'open') return <Text>{isAfterWork(facts) ? words.missingDetail : words.explain}</Text>
  return (
    <Notice kind="done" live title={titles[stand]}>
      {stand === 'done' ? words.doneDetail : words.partDoneDetail}
    </Notice>
  )
}

/** After the cashier the order says how much it was: what the list says by then is already less. */
function Sum({ gig, facts, state, stand }: ContentProps & { readonly gig: GigView }): ReactNode {
  const { parts, totalFen } = payInSum(facts)
  const asked = state.order?.amountFen
  const isOpen = stand === 'open'
  const paid = asked ?? facts.listed.escrowFen
  return (
    <Card title={`${tradeNames[gig.trade]} · ${spanWords(gig, dayOf(deviceTime()))}`}>
      <Steps
        parts={isOpen ? parts : []}
        totalFen={isOpen ? (asked ?? totalFen) : paid}
        totalLabel={isOpen ? words.total : words.kept}
      />
      <Text className="small">{words.noFee}</Text>
    </Card>
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

function Action({ state, stand }: { readonly state: PayInState; readonly stand: Stand }): ReactNode {
  const { gigId, step, chosen, start, again } = state
  const toPeople = (): void => replace('/pages/gigs/people/index', { gigId })
  if (stand === 'done') return <Button onPress={toPeople}>{words.people}</Button>
  if (stand === 'part') {
    return (
      <>
        <Button onPress={again}>{words.payRest}</Button>
        <Button kind="text" onPress={toPeople}>
          {words.people}
        </Button>
      </>
    )
  }
  const busy = step === 'preparing' || step === 'atCashier' || step === 'checking'
  return (
    <Button
      busy={busy}
      disabledReason={chosen?.length === 0 ? words.pickMissing : undefined}
      onPress={() => void start()}
    >
      {step === 'ready' ? words.pay : words.again}
    </Button>
  )
}
