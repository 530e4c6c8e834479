/** Every close of book and channel, newest first; each opens a page of its own. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { type Column, Table } from '@/components/table'
import { useQuery } from '@/api/use-query'
import type { CloseRow, CloseSide } from '@/contract/closes'
import { closeWords as words } from '@/copy/zh/desk-books'
import { moneyDeskWords, overviewWords } from '@/copy/zh/desk-money'
import { dateWords } from '@/copy/zh/when'
import type { Day } from '@/domain/calendar/day'
import { go } from '@/platform/navigation'
import { CloseState } from './close-state'
import type { SectionProps } from './section-props'
import { Root } from './root'
import { SignedAmount } from './signed-amount'
import { Export, Head } from './tools'

const columnsOf = (say: SectionProps['say']): readonly Column<CloseRow>[] => [
  { head: words.heads.day, cell: ({ day, side }) => `${dateWords(day)} ${overviewWords[side]}` },
  { head: words.heads.state, cell: (row) => <CloseState row={row} /> },
  { head: words.heads.count, figures: true, cell: ({ count }) => String(count) },
  {
    head: words.heads.difference,
    figures: true,
    cell: ({ differenceFen }) => <SignedAmount amountFen={differenceFen} />,
  },
  { head: words.heads.root, cell: ({ root }) => (root === null ? '' : <Root root={root} say={say} />) },
]

const sides: readonly CloseSide[] = ['book', 'channel']

const open = ({ side, day }: CloseRow): void => go('/pages/desk/close/index', { side, day })

export function Closes({ say }: SectionProps): ReactNode {
  const [side, setSide] = useState<CloseSide>()
  const [before, setBefore] = useState<Day>()
  const choose = (value: string): void => {
    setBefore(undefined)
    setSide(sides.find((one) => one === value))
  }
  const asked = { ...(side && { side }), ...(before && { before }) }
  const { data, error, reload } = useQuery('wages.listCloses', asked)
  return (
    <View className="stack">
      <Head title={moneyDeskWords.sections.closes}>
        <Export wish={{ table: 'closes' }} say={say} />
      </Head>
      <Choice
        legend={words.side}
        options={[
          { value: '', label: words.both },
          ...sides.map((value) => ({ value, label: overviewWords[value] })),
        ]}
        value={side ?? ''}
        onChange={choose}
      />
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={2} />}
      {data && <List closes={data.closes} say={say} />}
      <View className="row">
        {before && (
          <Button kind="text" width="fit" onPress={() => setBefore(undefined)}>
            {moneyDeskWords.first}
          </Button>
        )}
        <NextDays next={data?.next ?? null} onNext={setBefore} />
      </View>
    </View>
  )
}

interface ListProps {
  readonly closes: readonly CloseRow[]
  readonly say: SectionProps['say']
}

function List({ closes, say }: ListProps): ReactNode {
  if (closes.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  return (
    <Table
      label={moneyDeskWords.sections.closes}
      columns={columnsOf(say)}
      rows={closes}
      keyOf={({ closeId }) => closeId}
      onOpen={open}
    />
  )
}

interface NextDaysProps {
  readonly next: Day | null
  readonly onNext: (day: Day) => void
}

function NextDays({ next, onNext }: NextDaysProps): ReactNode {
  if (next === null) return null
  return (
    <Button kind="text" width="fit" onPress={() => onNext(next)}>
      {moneyDeskWords.next}
    </Button>
  )
}
