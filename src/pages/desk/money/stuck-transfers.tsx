/** Wages whose transfer a person must look at: sent again, or called back, with the reason. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { Column } from '@/components/table'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { TransferInTrouble } from '@/contract/wages'
import { moneyDeskWords, stuckActs, stuckWords as words } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { namedKey, paperStateWords } from '@/copy/zh/papers'
import { yuan } from '@/domain/money/fen'
import { ActForm } from './act-form'
import { Board } from './board'
import type { SectionProps } from './section-props'
import { mayAct } from './sections'
import { Head, Pages, Save } from './tools'

const whyWords = ({ attention }: TransferInTrouble): string => namedKey(words.transferWhy, attention)
const sinceWords = ({ openedAt }: TransferInTrouble): string => (openedAt === null ? '' : sheetTime(openedAt))

const columns: readonly Column<TransferInTrouble>[] = [
  { head: words.transferHeads.whose, cell: ({ item }) => `${item.workerName} · ${item.gigTitle}` },
  {
    head: words.transferHeads.amount,
    figures: true,
    cell: ({ item }) => <Amount amountFen={item.grossFen} />,
  },
  { head: words.transferHeads.why, cell: (row) => <State kind="late">{whyWords(row)}</State> },
  { head: words.transferHeads.tries, figures: true, cell: ({ attempts }) => String(attempts) },
  { head: words.transferHeads.since, cell: sinceWords },
]

const lineOf = (row: TransferInTrouble): readonly string[] => [
  `${row.item.workerName} · ${row.item.gigTitle}`,
  yuan(row.item.grossFen),
  whyWords(row),
  String(row.attempts),
  sinceWords(row),
]

const keyOf = ({ item }: TransferInTrouble): string => item.itemId

export function StuckTransfers({ me, say }: SectionProps): ReactNode {
  const [after, setAfter] = useState(0)
  const { data, error, reload } = useQuery('wages.listTransfersInTrouble', { after })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  if (data.rows.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const acted = (): void => {
    say(moneyDeskWords.done)
    void reload()
  }
  return (
    <View className="stack">
      <Head title={words.kinds.transfers}>
        <Save
          fileName={words.kinds.transfers}
          head={Object.values(words.transferHeads)}
          lines={data.rows.map(lineOf)}
        />
      </Head>
      <Board
        label={words.kinds.transfers}
        columns={columns}
        rows={data.rows}
        keyOf={keyOf}
        file={(row) => <File row={row} mayDecide={mayAct(me, 'staff', 'financeOfficer')} onActed={acted} />}
      />
      <Pages next={data.next} after={after} onPage={setAfter} />
    </View>
  )
}

interface FileProps {
  readonly row: TransferInTrouble
  readonly mayDecide: boolean
  readonly onActed: () => void
}

function factsOf({ item, problem, stopped }: TransferInTrouble) {
  return [
    { label: words.gig, value: `${item.gigTitle} · ${item.workOn}` },
    { label: words.state, value: paperStateWords[item.state] },
    ...(problem === null ? [] : [{ label: words.said, value: problem }]),
    ...(stopped === null ? [] : [{ label: words.stoppedWhy, value: stopped }]),
  ]
}

function File({ row, mayDecide, onActed }: FileProps): ReactNode {
  return (
    <View className="stack">
      <Card title={row.item.workerName} aside={<Amount amountFen={row.item.grossFen} size="card" />}>
        <Facts facts={factsOf(row)} />
      </Card>
      {mayDecide ? (
        <Acts row={row} onActed={onActed} />
      ) : (
        <Text className="small">{moneyDeskWords.readOnly}</Text>
      )}
    </View>
  )
}

/** Only what has failed may be sent again; only what is under way may be called back. */
function Acts({ row: { item }, onActed }: Omit<FileProps, 'mayDecide'>): ReactNode {
  const resend = useCommand('wages.resendTransfer')
  const cancel = useCommand('wages.cancelTransfer')
  const act = item.state === 'failed' ? 'resend' : 'cancel'
  const told = act === 'resend' ? resend : cancel
  const go = async (reason: string): Promise<void> => {
    if (await told.run({ itemId: item.itemId, reason })) onActed()
  }
  return (
    <ActForm
      legend={moneyDeskWords.choose}
      options={[{ value: act, ...stuckActs[act] }]}
      busy={told.busy}
      error={told.error}
      onConfirm={(_, reason) => void go(reason)}
    />
  )
}
