/** What workers were asked to give back: how far it is, and why it was asked. Only they can agree. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { type Column, Table } from '@/components/table'
import { useQuery } from '@/api/use-query'
import type { RecoveryRow } from '@/contract/wages'
import { correctionWords, recoveryDeskWords as words } from '@/copy/zh/desk-books'
import { sheetTime } from '@/copy/zh/office-time'
import { yuan } from '@/domain/money/fen'
import type { SectionProps } from './section-props'
import { ProposeRecovery } from './propose-recovery'
import { mayAct } from './sections'
import { Head, Pages, Save } from './tools'

const stateKinds = { proposed: 'waiting', agreed: 'open', declined: 'refused', settled: 'done' } as const

const whoseOf = ({ workerName, gigTitle }: RecoveryRow): string => `${workerName} · ${gigTitle}`

const columns: readonly Column<RecoveryRow>[] = [
  { head: words.heads.whose, cell: whoseOf },
  { head: words.heads.amount, figures: true, cell: ({ amountFen }) => <Amount amountFen={amountFen} /> },
  { head: words.heads.why, cell: ({ reason }) => reason },
  { head: words.heads.at, cell: ({ proposedAt }) => sheetTime(proposedAt) },
  {
    head: words.heads.state,
    cell: ({ state }) => <State kind={stateKinds[state]}>{words.states[state]}</State>,
  },
]

const lineOf = (row: RecoveryRow): readonly string[] => [
  whoseOf(row),
  yuan(row.amountFen),
  row.reason,
  sheetTime(row.proposedAt),
  words.states[row.state],
]

export function RecoveryList({ me, say }: SectionProps): ReactNode {
  const [after, setAfter] = useState(0)
  const { data, error, reload } = useQuery('wages.listRecoveries', { after })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  const proposed = (): void => {
    say(words.asked)
    void reload()
  }
  return (
    <View className="stack">
      <Text className="small">{words.detail}</Text>
      <Rows recoveries={data.recoveries} />
      <Pages next={data.next} after={after} onPage={setAfter} />
      {mayAct(me, 'financeOfficer') && (
        <View className="desk-money__narrow">
          <ProposeRecovery key={data.recoveries[0]?.itemId} onProposed={proposed} />
        </View>
      )}
    </View>
  )
}

function Rows({ recoveries }: { readonly recoveries: readonly RecoveryRow[] }): ReactNode {
  if (recoveries.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const heads = Object.values(words.heads)
  return (
    <View className="stack">
      <Head title={correctionWords.views.recoveries}>
        <Save fileName={correctionWords.views.recoveries} head={heads} lines={recoveries.map(lineOf)} />
      </Head>
      <Table
        label={correctionWords.views.recoveries}
        columns={columns}
        rows={recoveries}
        keyOf={({ itemId }) => itemId}
      />
    </View>
  )
}
