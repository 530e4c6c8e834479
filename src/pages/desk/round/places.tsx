/** Every gig of the day with who is coming and who was asked; also the list that hangs at the gate. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Table } from '@/components/table'
import type { Column } from '@/components/table'
import type { RoundPage, RoundPlaceView } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { clock, dateWords } from '@/copy/zh/when'
import { Take } from './take'
import type { Loaded } from './use-round'

const saidOf = ({ offered }: RoundPlaceView): string =>
  offered
    .map(({ nameMasked, state, partName }) =>
      partName === null
        ? `${nameMasked}（${words.states[state]}）`
        : `${nameMasked}（${partName}，${words.states[state]}）`,
    )
    .join('、')

/** Who is coming, or may still say so. */
const isComing = ({ state }: RoundPlaceView['offered'][number]): boolean =>
  state === 'booked' || state === 'accepted' || state === 'open'

const cellsOf = (place: RoundPlaceView): readonly string[] => [
  place.title,
  place.employerName,
  `${clock(place.startMinute)}–${clock(place.endMinute)}`,
  `${place.offered.filter(isComing).length} / ${place.seats}`,
  saidOf(place),
]

const { placeHead } = words
const heads = [placeHead.gig, placeHead.employer, placeHead.when, placeHead.seats, placeHead.who]

const columns: readonly Column<RoundPlaceView>[] = heads.map((head, index) => ({
  head,
  figures: head === placeHead.seats,
  cell: (place) => cellsOf(place)[index] ?? '',
}))

export function Places({ page, rows }: { readonly page: RoundPage; readonly rows: Loaded }): ReactNode {
  return (
    <View className="stack">
      <View className="row row--apart row--wrap">
        <Text className="strong figures" ariaRole="status">
          {words.loading(rows.places.length, rows.total)}
        </Text>
        <Take
          title={words.printTitle(page.market.marketName, dateWords(page.workOn))}
          fileName={words.fileName(page.workOn)}
          head={heads}
          lines={rows.places.map(cellsOf)}
        />
      </View>
      <View className="desk-round__rows">
        <Table label={words.places} columns={columns} rows={rows.places} keyOf={({ gigId }) => gigId} />
      </View>
    </View>
  )
}
