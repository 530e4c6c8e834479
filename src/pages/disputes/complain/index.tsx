/** A complaint that is already written: look at each line, send it, and know by when it is answered. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { complainWords as words } from '@/copy/zh/complaints'
import { yuan } from '@/domain/money/fen'
import { callNumber } from '@/platform/call'
import { go, restartAt } from '@/platform/navigation'
import { Form } from './form'
import { useComplain } from './use-complain'
import type { ComplainState } from './use-complain'

export default function Complain(): ReactNode {
  const state = useComplain()
  const { data, error, reload } = state.draft
  const isMissing = data !== undefined && data.missingFen > 0
  return (
    <Page
      title={words.title}
      speech={isMissing ? words.speech(yuan(data.missingFen)) : undefined}
      action={isMissing && <Action state={state} />}
    >
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={3} />}
      {data && !isMissing && <NothingMissing />}
      {isMissing && <Form state={state} draft={data} />}
    </Page>
  )
}

/** No wage is missing by the records: who helps when the records are wrong. */
function NothingMissing(): ReactNode {
  const help = (
    <>
      <Button kind="quiet" onPress={() => callNumber('12333')}>
        {words.call}
      </Button>
      <Button kind="text" onPress={() => restartAt('/pages/home/money/index')}>
        {words.money}
      </Button>
    </>
  )
  return <Empty title={words.nothingTitle} detail={words.nothingDetail} action={help} />
}

function missingOf({ lines, wish, to }: ComplainState): string | undefined {
  if (lines.length === 0) return words.noLine
  if (wish.trim() === '') return words.noRequest
  return to === undefined ? words.noChannel : undefined
}

/** A "no" stands beside the button that was tapped, because the form is long. */
function Action({ state }: { readonly state: ComplainState }): ReactNode {
  const { error, busy } = state.filing
  const toMine = (
    <Button kind="quiet" onPress={() => go('/pages/disputes/complaints/index')}>
      {words.mine}
    </Button>
  )
  const isOpen = error?.code === 'disputes.complaint.already-open'
  return (
    <>
      {error && <Problem problem={error} onRetry={() => void state.file()} wayOut={isOpen && toMine} />}
      <Button busy={busy} disabledReason={missingOf(state)} onPress={() => void state.file()}>
        {words.file}
      </Button>
    </>
  )
}
