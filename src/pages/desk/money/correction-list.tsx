/** Corrections, the newest first: what is asked, by whom and why, and the second officer's decision. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Empty } from '@/components/empty'
import { Facts } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { Column } from '@/components/table'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { CorrectionRow } from '@/contract/wages'
import { correctionStateWords, correctionWords as words } from '@/copy/zh/desk-books'
import { moneyDeskWords } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { sumFen, yuan } from '@/domain/money/fen'
import type { CorrectionState } from '@/domain/wages/correction-states'
import { ActForm } from './act-form'
import { Board } from './board'
import type { SectionProps } from './section-props'
import { PostingLines, postingWords } from './posting-lines'
import { mayAct } from './sections'
import { Head, Pages, Save } from './tools'

const states: readonly CorrectionState[] = ['proposed', 'booked', 'declined']
const stateKinds = { proposed: 'waiting', booked: 'done', declined: 'refused' } as const

const amountOf = ({ postings }: CorrectionRow) => sumFen(postings.map(({ amountFen }) => amountFen))
const whatOf = ({ postings }: CorrectionRow): string => postings.map(postingWords).join('；')

const columns: readonly Column<CorrectionRow>[] = [
  { head: words.heads.at, cell: ({ proposedAt }) => sheetTime(proposedAt) },
  { head: words.heads.what, cell: whatOf },
  { head: words.heads.amount, figures: true, cell: (row) => <Amount amountFen={amountOf(row)} /> },
  {
    head: words.heads.state,
    cell: ({ state }) => <State kind={stateKinds[state]}>{correctionStateWords[state]}</State>,
  },
]

const lineOf = (row: CorrectionRow): readonly string[] => [
  sheetTime(row.proposedAt),
  whatOf(row),
  yuan(amountOf(row)),
  correctionStateWords[row.state],
]

const keyOf = ({ correctionId }: CorrectionRow): string => correctionId

export function CorrectionList({ me, say }: SectionProps): ReactNode {
  const [state, setState] = useState<CorrectionState>()
  const [after, setAfter] = useState(0)
  const { data, error, reload } = useQuery('wages.listCorrections', { after, ...(state && { state }) })
  const filter = (value: string): void => {
    setAfter(0)
    setState(states.find((one) => one === value))
  }
  const decided = (): void => {
    say(moneyDeskWords.done)
    void reload()
  }
  return (
    <View className="stack">
      <Choice
        legend={words.stateFilter}
        options={[
          { value: '', label: words.all },
          ...states.map((value) => ({ value, label: correctionStateWords[value] })),
        ]}
        value={state ?? ''}
        onChange={filter}
      />
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={2} />}
      {data && <Rows rows={data.corrections} me={me} onDecided={decided} />}
      <Pages next={data?.next} after={after} onPage={setAfter} />
    </View>
  )
}

interface RowsProps {
  readonly rows: readonly CorrectionRow[]
  readonly me: SectionProps['me']
  readonly onDecided: () => void
}

function Rows({ rows, me, onDecided }: RowsProps): ReactNode {
  if (rows.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const heads = Object.values(words.heads)
  return (
    <View className="stack">
      <Head title={words.views.list}>
        <Save fileName={words.views.list} head={heads} lines={rows.map(lineOf)} />
      </Head>
      <Board
        label={words.views.list}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        file={(row) => (
          <File
            key={`${row.correctionId}:${row.state}`}
            row={row}
            isOwn={row.proposedBy === me.personId}
            mayDecide={mayAct(me, 'financeOfficer')}
            onDecided={onDecided}
          />
        )}
      />
    </View>
  )
}

interface FileProps {
  readonly row: CorrectionRow
  readonly isOwn: boolean
  readonly mayDecide: boolean
  readonly onDecided: () => void
}

function factsOf(row: CorrectionRow, isOwn: boolean) {
  const decided = [
    { label: words.facts.decidedBy, value: row.decidedBy && moneyDeskWords.officer(row.decidedBy) },
    { label: words.facts.decidedAt, value: row.decidedAt && sheetTime(row.decidedAt) },
    { label: words.facts.decision, value: row.decision },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  return [
    { label: words.facts.why, value: row.reason },
    { label: words.facts.by, value: isOwn ? moneyDeskWords.yours : moneyDeskWords.officer(row.proposedBy) },
    { label: words.facts.at, value: sheetTime(row.proposedAt) },
    ...decided,
  ]
}

function File({ row, isOwn, mayDecide, onDecided }: FileProps): ReactNode {
  return (
    <View className="stack">
      <Card title={correctionStateWords[row.state]} aside={<Amount amountFen={amountOf(row)} size="card" />}>
        <PostingLines postings={row.postings} showsAfter={row.state === 'proposed'} />
        <Facts facts={factsOf(row, isOwn)} />
      </Card>
      <Evidence urls={row.evidenceUrls} />
      {row.state === 'proposed' && (
        <Decide row={row} isOwn={isOwn} mayDecide={mayDecide} onDecided={onDecided} />
      )}
    </View>
  )
}

function Evidence({ urls }: { readonly urls: CorrectionRow['evidenceUrls'] }): ReactNode {
  return (
    <Card title={words.evidence}>
      {urls.map((url, place) =>
        url === null ? (
          <Text key={place} className="small">
            {words.noPicture}
          </Text>
        ) : (
          <Image key={place} className="desk-money__evidence" src={url} ariaLabel={words.evidence} />
        ),
      )}
    </Card>
  )
}

function Decide({ row, isOwn, mayDecide, onDecided }: FileProps): ReactNode {
  const { run, busy, error } = useCommand('wages.decideCorrection')
  if (!mayDecide) return <Text className="small">{moneyDeskWords.readOnly}</Text>
  if (isOwn) return <Text className="small">{words.own}</Text>
  const decide = async (value: string, reason: string): Promise<void> => {
    const decision = value === 'booked' ? 'booked' : 'declined'
    if (await run({ correctionId: row.correctionId, decision, reason })) onDecided()
  }
  return (
    <ActForm
      legend={words.question}
      options={[
        { value: 'booked', ...words.book },
        { value: 'declined', ...words.decline },
      ]}
      busy={busy}
      error={error}
      onConfirm={(value, reason) => void decide(value, reason)}
    />
  )
}
