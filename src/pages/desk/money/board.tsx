/** A table on the left, the open row's file beside it; j and k move through the rows. */
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Table, type TableProps } from '@/components/table'
import { moneyDeskWords as words } from '@/copy/zh/desk-money'
import { bringIntoView } from '@/platform/bring-into-view'
import { whenKey } from '@/platform/keyboard'

interface BoardProps<Row> extends Pick<TableProps<Row>, 'label' | 'columns' | 'rows' | 'keyOf'> {
  readonly file: (row: Row) => ReactNode
}

const fileId = 'desk-money-file'

/** The row that is open: the chosen one, else the first. */
export function placeOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string, chosen: string | undefined) {
  const place = rows.findIndex((row) => keyOf(row) === chosen)
  return Math.max(0, place)
}

export function Board<Row>({ label, columns, rows, keyOf, file }: BoardProps<Row>): ReactNode {
  const [chosen, choose] = useState<string>()
  const place = placeOf(rows, keyOf, chosen)
  const open = rows[place]
  useEffect(() => {
    const move = (by: number): void => {
      const next = rows[Math.min(rows.length - 1, Math.max(0, place + by))]
      if (next) choose(keyOf(next))
    }
    return whenKey((key) => {
      if (key === 'j' || key === 'J') move(1)
      if (key === 'k' || key === 'K') move(-1)
    })
  }, [rows, place, keyOf])
  const show = (row: Row): void => {
    choose(keyOf(row))
    // On a phone the file stands below the list.
    bringIntoView(fileId)
  }
  return (
    <View className="desk-board">
      <View className="stack">
        <Table
          label={label}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          openKey={open && keyOf(open)}
          onOpen={show}
        />
        {rows.length > 1 && <Text className="small desk-board__keys">{words.keys}</Text>}
      </View>
      <View className="desk-board__file" id={fileId}>
        {open && <View key={keyOf(open)}>{file(open)}</View>}
      </View>
    </View>
  )
}
