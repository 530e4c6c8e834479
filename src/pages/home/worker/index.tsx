/** A worker's first page: the money that waits for a tap, today's work, then the gigs that suit. */
import type { ReactNode } from 'react'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import { greeting } from '@/copy/zh/worker-home'
import { minuteOfDayAt } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { useReadingMode } from '@/platform/reading-mode'
import { NotWorker, isNotWorker } from '../not-worker'
import { Morning } from './morning'
import { Tiles } from './tiles'
import { speechOf, useWorker } from './use-worker'
import type { WorkerState } from './use-worker'

export default function Worker(): ReactNode {
  const state = useWorker()
  const { data } = state.home
  const isElder = useReadingMode() === 'elder'
  return (
    <Page
      title={greeting(minuteOfDayAt(deviceTime()))}
      speech={data && speechOf(data)}
      footer={!isElder}
      tabs={<TabBar role="worker" current="worker" waiting={{ money: data?.waitingForTap.length ?? 0 }} />}
    >
      <Content state={state} isElder={isElder} />
      <Toast message={state.message} />
    </Page>
  )
}

function Content({ state, isElder }: { readonly state: WorkerState; readonly isElder: boolean }): ReactNode {
  const { home, reload, scanning, leaving } = state
  if (isNotWorker(home.error)) return <NotWorker />
  if (!home.data) {
    return home.error ? <Problem problem={home.error} onRetry={reload} /> : <Loading cards={3} />
  }
  const refused = scanning.arrive.error ?? leaving.error
  return (
    <>
      {home.error && <Problem problem={home.error} onRetry={reload} />}
      {refused && <Problem problem={refused} />}
      {isElder ? <Tiles home={home.data} state={state} /> : <Morning home={home.data} state={state} />}
    </>
  )
}
