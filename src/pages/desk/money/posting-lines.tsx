/** Postings of a correction, each account with what is on it now and what would be on it afterwards. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { useQuery } from '@/api/use-query'
import { accountNumber, accountWords, correctionWords as words } from '@/copy/zh/desk-books'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Account, Posting } from '@/domain/ledger/entry'
import { naturalAfter } from '@/domain/ledger/natural-balance'
import { deviceTime } from '@/platform/device-time'
import { SignedAmount } from './signed-amount'

export const postingWords = ({ from, to }: Posting): string =>
  words.fromTo(accountWords(from), accountWords(to))

interface PostingLinesProps {
  readonly postings: readonly Posting[]
  /** What it would do: only while it is not booked. */
  readonly showsAfter: boolean
}

export function PostingLines({ postings, showsAfter }: PostingLinesProps): ReactNode {
  const accounts = [...new Set(postings.flatMap(({ from, to }) => [from, to]))]
  return (
    <View className="stack stack--tight">
      {postings.map((posting, place) => (
        <View key={place} className="row row--apart row--wrap desk-posting">
          <View>
            <Line label={words.from} account={posting.from} />
            <Line label={words.to} account={posting.to} />
          </View>
          <Amount amountFen={posting.amountFen} />
        </View>
      ))}
      {showsAfter &&
        accounts.map((account) => <Preview key={account} account={account} postings={postings} />)}
    </View>
  )
}

function Line({ label, account }: { readonly label: string; readonly account: Account }): ReactNode {
  return (
    <View>
      <Text className="small">{label} </Text>
      {accountWords(account)} <Text className="small figures">{accountNumber(account)}</Text>
    </View>
  )
}

interface PreviewProps {
  readonly account: Account
  readonly postings: readonly Posting[]
}

/** 微信收款账户  现在 ¥1,750.00 → 入账后 ¥1,700.00 */
export function Preview({ account, postings }: PreviewProps): ReactNode {
  const { data } = useQuery('wages.openAccount', { account })
  if (!data) return null
  const { balanceFen, asOf, isHeld } = data
  return (
    <View className="desk-preview">
      <View>
        {accountWords(account)}
        {asOf && <Text className="small"> {words.asOf(dayWords(asOf, dayOf(deviceTime())))}</Text>}
      </View>
      {balanceFen === null ? (
        <Text className="small">{words.balanceUnknown}</Text>
      ) : (
        <View className="desk-preview__sums">
          <SignedAmount amountFen={balanceFen} tone="soft" />
          <Text ariaLabel={words.after}> → </Text>
          <SignedAmount amountFen={naturalAfter(account, balanceFen, postings)} />
        </View>
      )}
      {isHeld && <Text className="small">{words.held}</Text>}
    </View>
  )
}
