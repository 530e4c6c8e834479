/**
 * What came back instead of an answer: a "no" with its rule, a field that does not fit, or a fault of ours.
 */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Failure } from '@/components/failure'
import { Notice } from '@/components/notice'
import { Reason } from '@/components/reason'
import { problemWords } from '@/copy/zh/problems'
import { refusalSentences } from '@/copy/zh/refusals'
import type { DecidingFacts, RuleSource } from '@/domain/policy/refusal'

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
  /** A button that does what would change the "no", e.g. 去实名. */
  readonly wayOut?: ReactNode
  readonly onAppeal?: () => void
}

export function Problem({ problem, onRetry, wayOut, onAppeal }: ProblemProps): ReactNode {
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
  return (
    <View className="stack" ariaLive="polite">
      <Reason what={what} rule={rule} changes={changes} onAppeal={onAppeal} />
      {wayOut}
    </View>
  )
}
