/** The one thing that can be done with this gig now. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import type { GigView } from '@/contract/gigs'
import { appliedWords } from '@/copy/zh/applied'
import { gigWords as words } from '@/copy/zh/gig'
import { mustChoose } from '@/platform/must-choose'
import { go, restartAt } from '@/platform/navigation'
import { nextStep } from './use-gig'
import type { GigState, NextStep } from './use-gig'

interface StepProps {
  readonly gig: GigView
  readonly state: GigState
}

export function Step({ gig, state }: StepProps): ReactNode {
  return steps[nextStep(gig, state.me.data, state.standing)]({ gig, state })
}

const steps: Readonly<Record<NextStep, (props: StepProps) => ReactNode>> = {
  register: Register,
  take: Take,
  apply: Apply,
  applied: Applied,
  booked: Booked,
  closed: () => <Notice kind="info">{words.closed}</Notice>,
}

/** In the browser somebody must first be chosen; that is done on the landing. */
function Register({ gig: { gigId, marketId } }: StepProps): ReactNode {
  const register = (): void =>
    mustChoose()
      ? restartAt('/pages/home/landing/index', { marketId })
      : go('/pages/accounts/register/index', { marketId, gigId })
  return <Button onPress={register}>{words.register}</Button>
}

function Take({ gig: { gigId } }: StepProps): ReactNode {
  return <Button onPress={() => go('/pages/gigs/agreement/index', { gigId })}>{words.take}</Button>
}

function Apply({ state: { apply, applyNow } }: StepProps): ReactNode {
  return (
    <Button busy={apply.busy} onPress={() => void applyNow()}>
      {words.apply}
    </Button>
  )
}

function Applied({ state: { withdraw, withdrawNow } }: StepProps): ReactNode {
  return (
    <>
      <Notice kind="done" live title={words.applied}>
        {words.offerHint}
      </Notice>
      <Button kind="text" busy={withdraw.busy} onPress={() => void withdrawNow()}>
        {appliedWords.withdraw}
      </Button>
    </>
  )
}

function Booked({ state: { standing } }: StepProps): ReactNode {
  const { bookingId = '' } = standing
  return <Button onPress={() => go('/pages/attendance/shift/index', { bookingId })}>{words.booked}</Button>
}
