/**
 * "My money": what waits for a tap stands first, then what is late, what is on its way, what arrived this
 * month.
 */
import type { ReactNode } from 'react'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { moneyWords as words } from '@/copy/zh/money'
import { sumFen, yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import { NotWorker, isNotWorker } from '../not-worker'
import { Lists } from './lists'
import type { Money as Sorted } from './sorted-money'
import { useMoney } from './use-money'
import type { MoneyState } from './use-money'

/** What the loudspeaker reads. */
function speechOf(money: Sorted, monthPaidFen: Fen): string {
  const waiting = money.mine.filter(({ state }) => state === 'waitingForTap')
  const sum = waiting.length > 0 ? yuan(sumFen(waiting.map(({ grossFen }) => grossFen))) : undefined
  return words.speech(sum, yuan(monthPaidFen))
}

export default function Money(): ReactNode {
  const state = useMoney()
  const [message, say] = useToast()
  const { wages, money } = state
  return (
    <Page
      title={words.title}
      lead={words.lead}
      speech={wages.data && money && speechOf(money, wages.data.monthPaidFen)}
      tabs={<TabBar role="worker" current="money" waiting={{ money: money?.mine.length ?? 0 }} />}
    >
      <Content state={state} say={say} />
      <Toast message={message} />
    </Page>
  )
}

interface ContentProps {
  readonly state: MoneyState
  readonly say: (message: string) => void
}

function Content({ state, say }: ContentProps): ReactNode {
  const { wages } = state
  const retry = (): void => void wages.reload()
  if (isNotWorker(wages.error)) return <NotWorker />
  if (!wages.data) {
    return wages.error ? <Problem problem={wages.error} onRetry={retry} /> : <Loading cards={3} />
  }
  return (
    <>
      {wages.error && <Problem problem={wages.error} onRetry={retry} />}
      <Lists state={state} listed={wages.data} say={say} />
    </>
  )
}
