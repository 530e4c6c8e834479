/** Payments of another amount than was asked for: kept or given back, with the reason. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import type { Column } from '@/components/table'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { Answer } from '@/contract/actions'
import { moneyDeskWords, stuckActs, stuckWords as words } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { yuan } from '@/domain/money/fen'
import { ActForm } from './act-form'
import { Board } from './board'
import type { SectionProps } from './section-props'
import { mayAct } from './sections'
import { Head, Pages, Save } from './tools'

type Payment = Answer<'wages.listPaymentsInDoubt'>['payments'][number]

const atWords = ({ paidAt }: Payment): string => (paidAt === null ? '' : sheetTime(paidAt))

const columns: readonly Column<Payment>[] = [
  { head: words.paymentHeads.order, cell: ({ gigId }) => moneyDeskWords.gig(gigId) },
  { head: words.paymentHeads.asked, figures: true, cell: ({ orderFen }) => <Amount amountFen={orderFen} /> },
  {
    head: words.paymentHeads.received,
    figures: true,
    cell: ({ receivedFen }) => <Amount amountFen={receivedFen} />,
  },
  { head: words.paymentHeads.at, cell: atWords },
]

const lineOf = (row: Payment): readonly string[] => [
  row.orderId,
  yuan(row.orderFen),
  yuan(row.receivedFen),
  atWords(row),
]

const keyOf = ({ orderId }: Payment): string => orderId

export function StuckPayments({ me, say }: SectionProps): ReactNode {
  const [after, setAfter] = useState(0)
  const { data, error, reload } = useQuery('wages.listPaymentsInDoubt', { after })
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  if (data.payments.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const decided = (): void => {
    say(moneyDeskWords.done)
    void reload()
  }
  const heads = Object.values(words.paymentHeads)
  return (
    <View className="stack">
      <Head title={words.kinds.payments}>
        <Save fileName={words.kinds.payments} head={heads} lines={data.payments.map(lineOf)} />
      </Head>
      <Board
        label={words.kinds.payments}
        columns={columns}
        rows={data.payments}
        keyOf={keyOf}
        file={(row) => <File row={row} mayDecide={mayAct(me, 'financeOfficer')} onDecided={decided} />}
      />
      <Pages next={data.next} after={after} onPage={setAfter} />
    </View>
  )
}

interface FileProps {
  readonly row: Payment
  readonly mayDecide: boolean
  readonly onDecided: () => void
}

function File({ row, mayDecide, onDecided }: FileProps): ReactNode {
  const { run, busy, error } = useCommand('wages.resolvePayment')
  const { orderId, transactionId, receivedFen } = row
  const decide = async (value: string, reason: string): Promise<void> => {
    const decision = value === 'keep' ? 'keep' : 'return'
    if (await run({ orderId, decision, reason })) onDecided()
  }
  return (
    <View className="stack">
      <Card title={words.kinds.payments} aside={<Amount amountFen={receivedFen} size="card" />}>
        <Facts
          facts={[
            { label: words.paymentHeads.order, value: orderId },
            { label: words.transaction, value: transactionId ?? '' },
          ]}
        />
      </Card>
      {mayDecide ? (
        <ActForm
          legend={moneyDeskWords.choose}
          options={(['keep', 'return'] as const).map((value) => ({ value, ...stuckActs[value] }))}
          busy={busy}
          error={error}
          onConfirm={(value, reason) => void decide(value, reason)}
        />
      ) : (
        <Text className="small">{moneyDeskWords.readOnly}</Text>
      )}
    </View>
  )
}
