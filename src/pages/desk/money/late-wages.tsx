/** Wages that have not reached their workers in time: how late, because of whom, and who was told. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { Column } from '@/components/table'
import { Amount } from '@/components/amount'
import { useQuery } from '@/api/use-query'
import type { LateWageRow } from '@/contract/wages'
import { lateWagesWords as words, moneyDeskWords } from '@/copy/zh/desk-money'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { LateBecause } from '@/domain/wages/late-because'
import { lateLevels, type LateLevel } from '@/domain/wages/wage-due-day'
import { deviceTime } from '@/platform/device-time'
import { Board } from './board'
import type { SectionProps } from './section-props'
import { LateFile } from './late-file'
import { mayAct } from './sections'
import { Export, Head, Pages } from './tools'
import { Unreleased } from './unreleased'

const causes: readonly LateBecause[] = ['employer', 'worker', 'platform', 'dispute']

const levelState = ({ late }: LateWageRow['item']): ReactNode =>
  late === 'no' ? null : <State kind={late === 'due' ? 'waiting' : 'late'}>{words.levels[late]}</State>

const columns: readonly Column<LateWageRow>[] = [
  { head: words.heads.whose, cell: ({ item }) => `${item.workerName} · ${item.gigTitle}` },
  { head: words.heads.amount, figures: true, cell: ({ item }) => <Amount amountFen={item.grossFen} /> },
  { head: words.heads.due, cell: ({ item }) => dayWords(item.dueOn, dayOf(deviceTime())) },
  { head: words.heads.level, cell: ({ item }) => levelState(item) },
  {
    head: words.heads.because,
    cell: ({ item }) => (item.lateBecause ? words.becauses[item.lateBecause] : ''),
  },
]

const keyOf = ({ item }: LateWageRow): string => item.itemId

export function LateWages({ me, say }: SectionProps): ReactNode {
  const [level, setLevel] = useState<LateLevel>('due')
  const [because, setBecause] = useState<LateBecause>()
  const [after, setAfter] = useState(0)
  const asked = { level, after, ...(because && { because }) }
  const { data, error, reload } = useQuery('wages.listLateWages', asked)
  const released = (): void => {
    say(moneyDeskWords.done)
    void reload()
  }
  return (
    <View className="stack">
      <Head title={moneyDeskWords.sections.late}>
        <Export wish={{ lateLevel: level }} say={say} />
      </Head>
      <Filters
        level={level}
        because={because}
        onLevel={(next) => {
          setAfter(0)
          setLevel(next)
        }}
        onBecause={(next) => {
          setAfter(0)
          setBecause(next)
        }}
      />
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={2} />}
      {data && (
        <Unreleased
          shifts={data.unreleased}
          mayRelease={mayAct(me, 'staff', 'inspectionOfficer')}
          onReleased={released}
        />
      )}
      {data && <Rows rows={data.rows} />}
      <Pages next={data?.next} after={after} onPage={setAfter} />
    </View>
  )
}

interface FiltersProps {
  readonly level: LateLevel
  readonly because: LateBecause | undefined
  readonly onLevel: (level: LateLevel) => void
  readonly onBecause: (because: LateBecause | undefined) => void
}

function Filters({ level, because, onLevel, onBecause }: FiltersProps): ReactNode {
  return (
    <View className="row row--wrap desk-money__filters">
      <Choice
        legend={words.level}
        options={lateLevels.map((value) => ({ value, label: words.levels[value] }))}
        value={level}
        onChange={(value) => onLevel(lateLevels.find((one) => one === value) ?? 'due')}
      />
      <Choice
        legend={words.because}
        options={[
          { value: '', label: words.everyone },
          ...causes.map((value) => ({ value, label: words.becauses[value] })),
        ]}
        value={because ?? ''}
        onChange={(value) => onBecause(causes.find((one) => one === value))}
      />
    </View>
  )
}

function Rows({ rows }: { readonly rows: readonly LateWageRow[] }): ReactNode {
  if (rows.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  return (
    <Board
      label={moneyDeskWords.sections.late}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      file={(row) => <LateFile row={row} />}
    />
  )
}
