/**
 * Everyone in the round: found by typing, narrowed by a tap, taken away as a sheet or as a list for the wall.
 */
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Table } from '@/components/table'
import type { Column } from '@/components/table'
import type { RoundPage, RoundPersonView } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { tradeNames } from '@/copy/zh/trades'
import { dateWords } from '@/copy/zh/when'
import { Take } from './take'
import type { Loaded } from './use-round'

export type Only = keyof typeof words.only
const onlyKeys: readonly Only[] = ['all', 'idle', 'open', 'accepted']

const tradesOf = ({ trades }: RoundPersonView): string => trades.map((trade) => tradeNames[trade]).join('、')

/** What stands in a row, as it is searched, shown and exported. */
export const cellsOf = (person: RoundPersonView): readonly string[] => [
  person.nameMasked,
  tradesOf(person),
  person.present ? words.here : words.notHere,
  person.gigTitle ?? (person.standby === null ? words.idle : words.standby(person.standby)),
  person.state === null ? '' : words.states[person.state],
  person.sentence,
]

const matches: Readonly<Record<Only, (person: RoundPersonView) => boolean>> = {
  all: () => true,
  idle: ({ gigId }) => gigId === null,
  open: ({ state }) => state === 'open',
  accepted: ({ state }) => state === 'accepted',
}

/** Rows that hold every word that was typed and are of the chosen kind. */
export function shownPeople(
  people: readonly RoundPersonView[],
  { only, text }: { readonly only: Only; readonly text: string },
): readonly RoundPersonView[] {
  const wanted = text.trim().split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    if (!matches[only](person)) return false
    const line = cellsOf(person).join(' ')
    return wanted.every((word) => line.includes(word))
  })
}

const heads = [
  words.head.who,
  words.head.trades,
  words.head.where,
  words.head.gig,
  words.head.state,
  words.head.why,
]

const columns: readonly Column<RoundPersonView>[] = heads.map((head, place) => ({
  head,
  cell: (person) => cellsOf(person)[place] ?? '',
}))

interface PeopleProps {
  readonly page: RoundPage
  readonly rows: Loaded
}

export function People({ page, rows }: PeopleProps): ReactNode {
  const [only, setOnly] = useState<Only>('all')
  const [text, setText] = useState('')
  const shown = useMemo(() => shownPeople(rows.people, { only, text }), [rows.people, only, text])
  return (
    <View className="stack">
      <View className="desk-round__tools">
        <Field
          label={words.find}
          hint={words.findHint}
          optional
          value={text}
          onChange={setText}
          maxLength={40}
        />
        <Choice
          legend={words.onlyHead}
          options={onlyKeys.map((key) => ({ value: key, label: words.only[key] }))}
          value={only}
          onChange={(value: string) => setOnly(onlyKeys.find((key) => key === value) ?? 'all')}
        />
      </View>
      <View className="row row--apart row--wrap">
        <Text className="strong figures" ariaRole="status">
          {rows.isWhole
            ? words.shown(shown.length, rows.total)
            : words.loading(rows.people.length, rows.total)}
        </Text>
        <Take
          title={words.printTitle(page.market.marketName, dateWords(page.workOn))}
          fileName={words.fileName(page.workOn)}
          head={heads}
          lines={shown.map(cellsOf)}
        />
      </View>
      <View className="desk-round__rows">
        <Table label={words.people} columns={columns} rows={shown} keyOf={({ personId }) => personId} />
      </View>
    </View>
  )
}
