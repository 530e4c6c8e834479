/** Refunds that a person must look at; one that has failed may be tried again. */
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
import type { RefundView } from '@/contract/wages'
import { moneyDeskWords, stuckActs, stuckWords as words } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { yuan } from '@/domain/money/fen'
import { ActForm } from './act-form'
import { Board } from './board'
import type { SectionProps } from './section-props'
import { mayAct } from './sections'
import { Head, Pages, Save } from './tools'

const whyWords = ({ attention }: RefundView): string => (attention === null ? '' : words.refundWhy[attention])

const columns: readonly Column<RefundView>[] = [
  { head: words.refundHeads.number, cell: ({ refundNumber }) => refundNumber },
  {
    head: words.refundHeads.amount,
    figures: true,
    cell: ({ amountFen }) => <Amount amountFen={amountFen} />,
  },
  { head: words.refundHeads.why, cell: (row) => <State kind="late">{whyWords(row)}</State> },
  { head: words.refundHeads.since, cell: ({ reservedAt }) => sheetTime(reservedAt) },
]

const lineOf = (row: RefundView): readonly string[] => [
  row.refundNumber,
  yuan(row.amountFen),
  whyWords(row),
  sheetTime(row.reservedAt),
]

const keyOf = ({ refundNumber }: RefundView): string => refundNumber

export function StuckRefunds({ me, say }: SectionProps): ReactNode {
  const [after, setAfter] = useState(0)
  const { data, error, reload } = useQuery('wages.listRefundsInTrouble', { after })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  if (data.refunds.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const retried = (): void => {
    say(moneyDeskWords.done)
    void reload()
  }
  const heads = Object.values(words.refundHeads)
  return (
    <View className="stack">
      <Head title={words.kinds.refunds}>
        <Save fileName={words.kinds.refunds} head={heads} lines={data.refunds.map(lineOf)} />
      </Head>
      <Board
        label={words.kinds.refunds}
        columns={columns}
        rows={data.refunds}
        keyOf={keyOf}
        file={(row) => <File row={row} mayRetry={mayAct(me, 'financeOfficer')} onRetried={retried} />}
      />
      <Pages next={data.next} after={after} onPage={setAfter} />
    </View>
  )
}

interface FileProps {
  readonly row: RefundView
  readonly mayRetry: boolean
  readonly onRetried: () => void
}

function File({ row, mayRetry, onRetried }: FileProps): ReactNode {
  const { run, busy, error } = useCommand('wages.retryRefund')
  const { refundNumber, gigId, problem } = row
  const retry = async (reason: string): Promise<void> => {
    if (await run({ refundNumber, reason })) onRetried()
  }
  return (
    <View className="stack">
      <Card title={whyWords(row)} aside={<Amount amountFen={row.amountFen} size="card" />}>
        <Facts
          facts={[
            { label: words.refundHeads.number, value: refundNumber },
            { label: words.gig, value: moneyDeskWords.gig(gigId) },
            ...(problem === null ? [] : [{ label: words.said, value: problem }]),
          ]}
        />
      </Card>
      {mayRetry ? (
        <ActForm
          legend={moneyDeskWords.choose}
          options={[{ value: 'retry', ...stuckActs.retry }]}
          busy={busy}
          error={error}
          onConfirm={(_, reason) => void retry(reason)}
        />
      ) : (
        <Text className="small">{moneyDeskWords.readOnly}</Text>
      )}
    </View>
  )
}
