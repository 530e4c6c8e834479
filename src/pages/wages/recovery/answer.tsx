/** What can be answered now: yes or no, pay, or think again; both answers stand beside each other, alike. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import type { RecoveryView } from '@/contract/wages'
import { recoveryWords as words } from '@/copy/zh/recovery'
import { restartAt } from '@/platform/navigation'
import type { RecoveryState } from './use-recovery'

interface AnswerProps {
  readonly state: RecoveryState
  readonly recovery: RecoveryView
}

export function Answer({ state, recovery }: AnswerProps): ReactNode {
  if (!state.isWorker) return <OfEmployer state={state} recovery={recovery} />
  if (recovery.state === 'proposed') return <YesOrNo state={state} />
  if (recovery.state === 'agreed') return <Agreed state={state} recovery={recovery} />
  return (
    <>
      <Button onPress={() => restartAt('/pages/home/money/index')}>{words.toMoney}</Button>
      {recovery.state === 'declined' && (
        <Button kind="text" busy={state.answering.busy} onPress={() => void state.agree()}>
          {words.agree}
        </Button>
      )}
    </>
  )
}

/** Neither is greener than the other: it is the worker's own choice. */
function YesOrNo({ state: { answering, agree, decline } }: { readonly state: RecoveryState }): ReactNode {
  return (
    <>
      <Button kind="quiet" busy={answering.busy} onPress={() => void decline()}>
        {words.decline}
      </Button>
      <Button kind="quiet" busy={answering.busy} onPress={() => void agree()}>
        {words.agree}
      </Button>
    </>
  )
}

function Agreed({ state, recovery: { orderId } }: AnswerProps): ReactNode {
  const { step, answering, pay, agree, decline } = state
  const isPaying = step === 'atCashier' || step === 'checking'
  return (
    <>
      {orderId !== null && (
        <Button
          busy={isPaying || answering.busy}
          onPress={() => void (step === 'expired' ? agree() : pay(orderId))}
        >
          {step === 'ready' ? words.pay : words.payAgain}
        </Button>
      )}
      <Button kind="text" busy={answering.busy} onPress={() => void decline()}>
        {words.changeMind}
      </Button>
    </>
  )
}

/** On the recorded rail the employer signs for what came back into their hand. */
function OfEmployer({ state, recovery }: AnswerProps): ReactNode {
  const isDirect = state.slip.data?.fundsModel !== 'reference'
  if (recovery.state !== 'agreed' || !isDirect) return null
  return (
    <Button busy={state.signing.busy} onPress={() => void state.signHandBack()}>
      {words.handedBack}
    </Button>
  )
}
