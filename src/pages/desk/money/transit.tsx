/** What is on its way: how much, for how long, whose it is, and when the timer asks again. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { State, type StateKind } from '@/components/state'
import { type Column, Table } from '@/components/table'
import type { InTransitView } from '@/contract/closes'
import { accountNumber } from '@/copy/zh/desk-books'
import { moneyDeskWords, overviewWords, transitWords as words } from '@/copy/zh/desk-money'
import { durationWords, momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { SignedAmount } from './signed-amount'
import { Export, Head } from './tools'

export const transitId = 'desk-money-transit'

const dayMinutes = 1_440

/** 3 天 as soon as it is days: minutes of a day long gone say nothing. */
export const ageWords = (minutes: number): string =>
  minutes < dayMinutes ? durationWords(minutes) : words.days((minutes - (minutes % dayMinutes)) / dayMinutes)

function whoseWords({ what, whose, gigId }: InTransitView): string {
  const owner = whose ?? (what === 'move' ? words.house : words.employer)
  return gigId === null ? owner : `${owner} · ${moneyDeskWords.gig(gigId)}`
}

const nextWords = (nextAt: string | null): string =>
  nextAt === null ? words.noTimer : momentWords(nextAt, deviceTime())

function kindOf({ what, isUnknown }: InTransitView): StateKind {
  if (isUnknown) return 'late'
  return what === 'tap' ? 'open' : 'waiting'
}

const nameOf = ({ what, isUnknown }: InTransitView): string =>
  isUnknown ? words.unknown(words.kinds[what]) : words.kinds[what]

const columns: readonly Column<InTransitView>[] = [
  {
    head: words.heads.what,
    cell: (way) => <State kind={kindOf(way)}>{nameOf(way)}</State>,
  },
  {
    head: words.heads.amount,
    figures: true,
    cell: ({ amountFen }) => <SignedAmount amountFen={amountFen} />,
  },
  { head: words.heads.age, figures: true, cell: ({ ageMinutes }) => ageWords(ageMinutes) },
  { head: words.heads.whose, cell: whoseWords },
  { head: words.heads.next, cell: ({ nextAt }) => nextWords(nextAt) },
  {
    head: words.heads.number,
    cell: ({ account }) => <Text className="small figures">{accountNumber(account)}</Text>,
  },
]

interface TransitProps {
  readonly ways: readonly InTransitView[]
  readonly say: (message: string) => void
}

export function Transit({ ways, say }: TransitProps): ReactNode {
  return (
    <View className="stack" id={transitId}>
      <Head title={overviewWords.transit}>
        {ways.length > 0 && <Export wish={{ table: 'inTransit' }} say={say} />}
      </Head>
      {ways.length === 0 ? (
        <Empty title={overviewWords.transitNone} detail={overviewWords.transitNoneDetail} />
      ) : (
        <Table label={overviewWords.transit} columns={columns} rows={ways} keyOf={({ account }) => account} />
      )}
    </View>
  )
}
