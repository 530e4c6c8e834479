/** How a difference stands in a list: on the desk, and on the page of the close that found it. */
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import type { Column } from '@/components/table'
import type { DifferenceView } from '@/contract/closes'
import { accountWords } from '@/copy/zh/desk-books'
import { differenceDeskWords as words } from '@/copy/zh/desk-money'
import { moneyTableWords, namedKey } from '@/copy/zh/papers'
import { SignedAmount } from './signed-amount'

const { kinds, states } = moneyTableWords.differences

/** More at the channel than in the book, or less. */
export const sideWords = ({ amountFen }: Pick<DifferenceView, 'amountFen'>): string =>
  amountFen >= 0 ? words.more : words.less

const stateKinds = { open: 'late', proposed: 'waiting', resolved: 'done' } as const

export const differenceColumns: readonly Column<DifferenceView>[] = [
  { head: words.heads.kind, cell: ({ kind }) => namedKey(kinds, kind) },
  {
    head: words.heads.reference,
    cell: ({ account, reference }) => (
      <View>
        <View>{accountWords(account)}</View>
        <Text className="small figures">{reference}</Text>
      </View>
    ),
  },
  {
    head: words.heads.amount,
    figures: true,
    cell: ({ amountFen }) => <SignedAmount amountFen={amountFen} />,
  },
  { head: words.heads.age, figures: true, cell: ({ ageDays }) => words.days(ageDays) },
  {
    head: words.heads.state,
    cell: ({ state }) => <State kind={stateKinds[state]}>{states[state]}</State>,
  },
]
