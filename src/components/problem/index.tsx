/**
 * What came back instead of an answer: a "no" with its rule, a field that does not fit, or a fault of ours.
 */
import { useEffect, useId } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Reason } from '@/components/reason'
import { problemWords } from '@/copy/zh/problems'
import { refusalSentences } from '@/copy/zh/refusals'
import type { DecidingFacts, RuleSource } from '@/domain/policy/refusal'
import { bringIntoView } from '@/platform/bring-into-view'
import { go, restartAt, screenNow } from '@/platform/navigation'
import { wayOutOf } from './ways-out'

export interface ProblemProps {
  /** The error of a call, as the client gives it. */
  readonly problem: {
    readonly kind: 'rejected' | 'refused' | 'fault'
    readonly code: string
    readonly requestId: string
    readonly field?: string
    readonly facts?: DecidingFacts
    readonly rule?: RuleSource
  }
  readonly onRetry?: () => void
  /** A button that does what would change the "no"; by default the one that the code is known for. */
  readonly wayOut?: ReactNode
  readonly onAppeal?: () => void
}

export function Problem({ problem, onRetry, wayOut, onAppeal }: ProblemProps): ReactNode {
  const id = `problem${useId().replace(/\W/g, '')}`
  // It answers a tap at the bottom of the screen and may stand far above or below what is seen.
  useEffect(() => {
    bringIntoView(id)
  }, [id, problem])
  return (
    <View id={id} className="stack" ariaLive="polite">
      <Said problem={problem} onRetry={onRetry} onAppeal={onAppeal} />
      {problem.kind === 'refused' && (wayOut ?? <UsualWayOut code={problem.code} />)}
    </View>
  )
}

function Said({ problem, onRetry, onAppeal }: Omit<ProblemProps, 'wayOut'>): ReactNode {
  const { kind, code, requestId, field, facts = {}, rule } = problem
  if (kind === 'fault') {
    const sentence = code === 'kernel.network.lost' ? problemWords.offline : undefined
    return <Failure sentence={sentence} requestId={requestId || undefined} onRetry={onRetry} />
  }
  if (kind === 'rejected' || rule === undefined) {
    return (
      <Notice kind="stop" live title={problemWords.rejected}>
        {problemWords.rejectedField(field)}
      </Notice>
    )
  }
  const { what, changes } = refusalSentences(code, facts)
  return <Reason what={what} rule={rule} changes={changes} onAppeal={onAppeal} />
}

/** Staff at the desk read a refusal about somebody else: the way out is not theirs to go. */
function UsualWayOut({ code }: { readonly code: string }): ReactNode {
  const way = screenNow().includes('pages/desk/') ? undefined : wayOutOf(code)
  if (!way) return null
  const { label, path, isTab } = way
  return (
    <Button kind="quiet" onPress={() => (isTab ? restartAt(path) : go(path))}>
      {label}
    </Button>
  )
}
