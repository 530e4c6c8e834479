/** A worker agrees to receive wages without a tap, reads plainly what that means, and can take it back. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { AgreementView } from '@/contract/wages'
import { receivingWords as words } from '@/copy/zh/receiving'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { type AgreementState, useAgreement } from './use-agreement'

export default function Agreement(): ReactNode {
  const state = useAgreement()
  const { data, error, reload } = state.agreement
  return (
    <Page title={words.title} action={data && <Answer state={state} agreement={data} />}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Standing agreement={data} />}
      {state.declined && <Notice kind="info">{words.notYet}</Notice>}
      {state.errors.map((problem) => problem && <Problem key={problem.code} problem={problem} />)}
      <Said title={words.what} lines={words.whatLines} />
      <Said title={words.back} lines={words.backLines} />
    </Page>
  )
}

const standing: Readonly<Record<AgreementView['state'], string>> = {
  none: words.off,
  awaitingWorker: words.waiting,
  inForce: words.inForce,
  ended: words.ended,
}

function Standing({ agreement: { state, agreedAt } }: { readonly agreement: AgreementView }): ReactNode {
  const since =
    state === 'inForce' && agreedAt !== null
      ? words.inForceSince(momentWords(agreedAt, deviceTime()))
      : undefined
  return (
    <Notice kind={state === 'inForce' ? 'done' : 'info'} live title={standing[state]}>
      {since}
    </Notice>
  )
}

interface AnswerProps {
  readonly state: AgreementState
  readonly agreement: AgreementView
}

/** One thing to do at a time; taking it back is never hidden. */
function Answer({ state: { busy, agree, end }, agreement }: AnswerProps): ReactNode {
  const mayEnd = agreement.state === 'inForce' || agreement.state === 'awaitingWorker'
  return (
    <>
      {agreement.state !== 'inForce' && (
        <Button busy={busy} onPress={() => void agree()}>
          {agreement.state === 'awaitingWorker' ? words.goOn : words.agree}
        </Button>
      )}
      {mayEnd && (
        <Button kind="quiet" busy={busy} onPress={() => void end()}>
          {words.end}
        </Button>
      )}
    </>
  )
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  return (
    <Card title={title}>
      <View ariaRole="list">
        {lines.map((line) => (
          <View key={line} ariaRole="listitem">
            {line}
          </View>
        ))}
      </View>
    </Card>
  )
}
