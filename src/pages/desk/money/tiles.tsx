/** One figure for each thing that may be open; each leads to its list, and nothing open is good news. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { MoneyDesk } from '@/contract/closes'
import { overviewWords as words } from '@/copy/zh/desk-money'
import { yuan } from '@/domain/money/fen'
import { bringIntoView } from '@/platform/bring-into-view'
import type { SectionKey } from './sections'
import { transitId } from './transit'

interface Tile {
  readonly key: keyof typeof words.tiles
  readonly figure: string
  readonly detail?: string
  /** How it is when it is not nothing. */
  readonly kind: StateKind
  readonly section: SectionKey | null
}

/** `figure` is empty where there is nothing. */
export function tilesOf(desk: MoneyDesk): readonly Tile[] {
  const { inTransit, inTransitFen, lateWages, unknownOutcomes, paymentsInDoubt, differences, suspenseFen } =
    desk
  const many = (count: number) => (count === 0 ? '' : words.count(count))
  return [
    {
      key: 'inTransit',
      figure: inTransit.length === 0 ? '' : `¥${yuan(inTransitFen)}`,
      detail: words.count(inTransit.length),
      kind: 'waiting',
      section: null,
    },
    { key: 'late', figure: many(lateWages), kind: 'late', section: 'late' },
    { key: 'unknown', figure: many(unknownOutcomes), kind: 'late', section: null },
    { key: 'inDoubt', figure: many(paymentsInDoubt), kind: 'late', section: 'stuck' },
    { key: 'differences', figure: many(differences.length), kind: 'late', section: 'differences' },
    {
      key: 'suspense',
      figure: suspenseFen === 0 ? '' : `¥${yuan(suspenseFen)}`,
      kind: 'late',
      section: 'differences',
    },
  ]
}

interface TilesProps {
  readonly desk: MoneyDesk
  readonly onSection: (key: SectionKey) => void
}

export function Tiles({ desk, onSection }: TilesProps): ReactNode {
  return (
    <View className="desk-tiles" ariaRole="list">
      {tilesOf(desk).map(({ key, figure, detail, kind, section }) => (
        <View key={key} className="desk-tiles__place" ariaRole="listitem">
          <View
            className="desk-tile"
            ariaRole="button"
            onClick={() => (section === null ? bringIntoView(transitId) : onSection(section))}
          >
            <Text className="small">{words.tiles[key]}</Text>
            <Text
              className={figure === '' ? 'desk-tile__figure desk-tile__figure--none' : 'desk-tile__figure'}
            >
              {figure === '' ? words.nothing : figure}
            </Text>
            <TileState figure={figure} detail={detail} kind={kind} />
          </View>
        </View>
      ))}
    </View>
  )
}

function TileState({ figure, detail, kind }: Pick<Tile, 'figure' | 'detail' | 'kind'>): ReactNode {
  if (figure === '') return <State kind="done">{words.settled}</State>
  return <State kind={kind}>{detail ?? words.toDo}</State>
}
