/** What was on its way when the day ended, and what book and bill did not agree about. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Notice } from '@/components/notice'
import { type Column, Table } from '@/components/table'
import type { CloseView, DifferenceView, UnderWayView } from '@/contract/closes'
import { accountNumber, accountWords, closeWords as words } from '@/copy/zh/desk-books'
import { differenceDeskWords, transitWords } from '@/copy/zh/desk-money'
import { moneyTableWords, namedKey } from '@/copy/zh/papers'
import { differenceColumns } from '../money/difference-columns'
import { SignedAmount } from '../money/signed-amount'
import { Head } from '../money/tools'
import { ageWords } from '../money/transit'

/** The book names an account; the channel a movement, `wx:basic.payment.g1-1`. */
function nameOf(account: string): string {
  const [place = '', movement] = account.split('.')
  if (movement === undefined) return accountWords(account)
  return `${accountWords(place)} · ${namedKey(moneyTableWords.differences.movements, movement)}`
}

const numberOf = (account: string): string => {
  const [, movement, ...rest] = account.split('.')
  return movement === undefined ? accountNumber(account) : rest.join('.')
}

const columns: readonly Column<UnderWayView>[] = [
  { head: transitWords.heads.what, cell: ({ account }) => nameOf(account) },
  {
    head: transitWords.heads.number,
    cell: ({ account }) => <Text className="small figures">{numberOf(account)}</Text>,
  },
  {
    head: transitWords.heads.amount,
    figures: true,
    cell: ({ amountFen }) => <SignedAmount amountFen={amountFen} />,
  },
  { head: transitWords.heads.age, figures: true, cell: ({ ageMinutes }) => ageWords(ageMinutes) },
]

export function UnderWay({ close: { side, underWay } }: { readonly close: CloseView }): ReactNode {
  return (
    <View className="stack">
      <Head title={words.underWay[side]} />
      {underWay.length === 0 ? (
        <Notice kind="done">{words.underWayNone}</Notice>
      ) : (
        <Table
          label={words.underWay[side]}
          columns={columns}
          rows={underWay}
          keyOf={({ account }) => account}
        />
      )}
    </View>
  )
}

interface CloseDifferencesProps {
  readonly differences: readonly DifferenceView[]
}

export function CloseDifferences({ differences }: CloseDifferencesProps): ReactNode {
  return (
    <View className="stack">
      <Head title={words.differences} />
      {differences.length === 0 ? (
        <Notice kind="done">{differenceDeskWords.noneDetail}</Notice>
      ) : (
        <Table
          label={words.differences}
          columns={differenceColumns}
          rows={differences}
          keyOf={({ differenceId }) => differenceId}
        />
      )}
    </View>
  )
}
