/**
 * The payroll card (微工卡) of a gig: the worker agrees in WeChat, and may sign in by face, which decides
 * nothing.
 */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { payrollCardWords as words } from '@/copy/zh/payroll-card'
import { type CardState, useCard } from './use-card'

export default function PayrollCard(): ReactNode {
  const state = useCard()
  if (!state.isKnown) {
    return (
      <Page title={words.title}>
        <Empty title={words.missing} />
      </Page>
    )
  }
  return (
    <Page title={words.title} action={<Answer state={state} />}>
      {state.card && (
        <Notice
          kind={state.card.state === 'given' ? 'done' : 'info'}
          live
          title={words.states[state.card.state]}
        />
      )}
      {state.why !== undefined && <Notice kind="info">{state.why}</Notice>}
      {state.asking.error && <Problem problem={state.asking.error} />}
      <Card title={words.what}>
        <Lines lines={words.whatLines} />
      </Card>
      <Face state={state} />
    </Page>
  )
}

/** Whoever has agreed has nothing left to do. */
function Answer({ state: { card, asking, agree, look } }: { readonly state: CardState }): ReactNode {
  if (card?.state === 'given') return null
  return (
    <>
      <Button busy={asking.busy} onPress={() => void agree()}>
        {words.agree}
      </Button>
      <Button kind="quiet" busy={asking.busy} onPress={() => void look()}>
        {words.look}
      </Button>
    </>
  )
}

function Face({ state: { face, looking, checkFace } }: { readonly state: CardState }): ReactNode {
  return (
    <Card title={words.face}>
      <Lines lines={words.faceLines} />
      {face && (
        <Notice
          kind={face.state === 'succeeded' ? 'done' : 'info'}
          live
          title={words.faceStates[face.state]}
        />
      )}
      {looking.error && <Problem problem={looking.error} />}
      {face?.state !== 'succeeded' && (
        <Button kind="quiet" busy={looking.busy} label={words.checkFace} onPress={() => void checkFace()}>
          {words.checkFace}
        </Button>
      )}
    </Card>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <View ariaRole="list">
      {lines.map((line) => (
        <View key={line} ariaRole="listitem">
          {line}
        </View>
      ))}
    </View>
  )
}
