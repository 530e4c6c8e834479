/** Anybody who holds a pay slip sees here whether it is genuine, and what the city has on record for it. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Field } from '@/components/field'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { SlipCheck } from '@/contract/papers'
import { paperMomentOr, paperStateWords, slipPaperWords } from '@/copy/zh/papers'
import { verifyWords as words } from '@/copy/zh/verify'
import { yuan } from '@/domain/money/fen'
import { useVerify } from './use-verify'
import type { VerifyState } from './use-verify'

export default function Verify(): ReactNode {
  const state = useVerify()
  const { data, error, loading, reload } = state.check
  return (
    <Page title={words.title} lead={words.lead}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {loading && <Loading />}
      {data && !loading && <Result check={data} />}
      {(!state.fits || data?.genuine === false) && <Typed state={state} />}
    </Page>
  )
}

type Genuine = Extract<SlipCheck, { readonly genuine: true }>

/** Only what has reached the worker is called paid. */
function netWords({ state, paidAt }: Genuine): string {
  if (state === 'withdrawn') return words.netWithdrawn
  return paidAt === null ? words.netDue : words.net
}

const factsOf = (check: Genuine) => [
  { label: words.worker, value: check.workerName },
  { label: words.employer, value: check.employerName },
  { label: words.workOn, value: check.workOn },
  { label: words.gross, value: `¥${yuan(check.grossFen)}` },
  { label: words.deduction, value: `¥${yuan(check.deductionFen)}` },
  { label: netWords(check), value: `¥${yuan(check.netFen)}` },
  { label: words.state, value: paperStateWords[check.state] },
  { label: words.paidAt, value: paperMomentOr(check.paidAt, slipPaperWords.notPaid) },
]

function Result({ check }: { readonly check: SlipCheck }): ReactNode {
  if (!check.genuine) {
    return (
      <Notice kind="stop" title={words.forged} live>
        {words.forgedDetail}
      </Notice>
    )
  }
  return (
    <>
      <Notice kind="done" title={words.genuine} live>
        {words.genuineDetail}
      </Notice>
      <Card>
        <Facts facts={factsOf(check)} />
      </Card>
      <Notice kind="info">{words.differs}</Notice>
    </>
  )
}

/** For a paper whose code is torn or smudged. */
function Typed({ state }: { readonly state: VerifyState }): ReactNode {
  return (
    <Card title={words.missing}>
      <Field
        label={words.code}
        hint={words.missingDetail}
        value={state.typed}
        onChange={state.setTyped}
        maxLength={64}
      />
      <Button onPress={state.submit}>{words.check}</Button>
    </Card>
  )
}
