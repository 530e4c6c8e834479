/** What each account family took in, gave out and holds, with a bar that shows which of them is large. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { type Column, Table } from '@/components/table'
import type { CloseView } from '@/contract/closes'
import { accountWords, closeWords as words } from '@/copy/zh/desk-books'
import { sumFen } from '@/domain/money/fen'
import { percentsOf } from '../money/percents'
import { SignedAmount } from '../money/signed-amount'
import { Head } from '../money/tools'

type Sum = CloseView['sums'][number]
type Measured = Sum & { readonly percent: number }

/** The largest first. */
export function measured(sums: readonly Sum[]): readonly Measured[] {
  const percents = percentsOf(sums.map(({ balanceFen }) => balanceFen))
  return sums
    .map((sum, place) => ({ ...sum, percent: percents[place] ?? 0 }))
    .sort((one, other) => Math.abs(other.balanceFen) - Math.abs(one.balanceFen))
}

const columnsOf = (side: CloseView['side']): readonly Column<Measured>[] => [
  { head: words.sumHeads.key, cell: ({ key }) => accountWords(key) },
  { head: words.sumHeads.in[side], figures: true, cell: ({ inFen }) => <Amount amountFen={inFen} /> },
  { head: words.sumHeads.out[side], figures: true, cell: ({ outFen }) => <Amount amountFen={outFen} /> },
  {
    head: words.sumHeads.balance[side],
    figures: true,
    cell: ({ balanceFen }) => <SignedAmount amountFen={balanceFen} />,
  },
  { head: words.sumHeads.share, cell: ({ percent, balanceFen }) => bar(percent, balanceFen < 0) },
]

const bar = (percent: number, isNegative: boolean): ReactNode => (
  <View className="desk-share" ariaHidden>
    <View
      className={isNegative ? 'desk-share__bar desk-share__bar--less' : 'desk-share__bar'}
      style={{ width: `${percent}%` }}
    />
  </View>
)

export function Sums({ close: { side, sums } }: { readonly close: CloseView }): ReactNode {
  return (
    <View className="stack">
      <Head title={words.sums[side]} />
      {sums.length === 0 ? (
        <View className="small">{words.sumsNone}</View>
      ) : (
        <Table
          label={words.sums[side]}
          columns={columnsOf(side)}
          rows={measured(sums)}
          keyOf={({ key }) => key}
        />
      )}
      {side === 'book' && (
        <View className="desk-money__total">
          <Text className="small">{words.sumsHow}</Text>
          <SignedAmount amountFen={sumFen(sums.map(({ balanceFen }) => balanceFen))} size="card" />
        </View>
      )}
    </View>
  )
}
