/**
 * A list of like things in columns that line up; on a phone each row becomes a small card with its labels.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import './index.scss'

export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Sums and counts: at the right, so that their figures stand under each other. */
  readonly figures?: boolean
}

export interface TableProps<Row> {
  /** What the table lists, for who does not see it. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The row that is open beside the table. */
  readonly openKey?: string
  /** Makes the first cell of each row a button. */
  readonly onOpen?: (row: Row) => void
}

export function Table<Row>(props: TableProps<Row>): ReactNode {
  const { label, columns, rows, keyOf, openKey } = props
  return (
    <View className="ui-table" ariaRole="table" ariaLabel={label}>
      <View className="ui-table__row ui-table__row--head" ariaRole="row">
        {columns.map(({ head, figures }) => (
          <View key={head} className={cellClass(figures)} ariaRole="columnheader">
            {head}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View
          key={keyOf(row)}
          className={keyOf(row) === openKey ? 'ui-table__row ui-table__row--open' : 'ui-table__row'}
          ariaRole="row"
        >
          {columns.map((column, place) => (
            <Cell key={column.head} {...props} row={row} column={column} isFirst={place === 0} />
          ))}
        </View>
      ))}
    </View>
  )
}

const cellClass = (figures: boolean | undefined): string =>
  figures ? 'ui-table__cell ui-table__cell--figures' : 'ui-table__cell'

interface CellProps<Row> extends TableProps<Row> {
  readonly row: Row
  readonly column: Column<Row>
  readonly isFirst: boolean
}

function Cell<Row>({ row, column, isFirst, onOpen, keyOf, openKey }: CellProps<Row>): ReactNode {
  const { head, cell, figures } = column
  return (
    <View className={cellClass(figures)} ariaRole="cell">
      <Text className="ui-table__label" ariaHidden>
        {head}
      </Text>
      {isFirst && onOpen ? (
        <View
          className="ui-table__open"
          ariaRole="button"
          ariaSelected={keyOf(row) === openKey}
          onClick={() => onOpen(row)}
        >
          {cell(row)}
        </View>
      ) : (
        <View className="ui-table__value">{cell(row)}</View>
      )}
    </View>
  )
}
