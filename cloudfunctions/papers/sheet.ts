/** Writes a table as XLSX. Texts stay texts, so that nothing a person typed is ever taken for a formula. */
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Fen } from '@/domain/money/fen'
import { yuan } from '@/domain/money/fen'

/** A line over the whole width, above the table. */
export interface Sheet {
  readonly name: string
  readonly above: readonly string[]
  readonly heads: readonly string[]
  /** In characters, one for each column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  /** Below the table, after an empty row. */
  readonly below: readonly string[]
}

/**
 * An amount as a number of yuan, because a spreadsheet must be able to add it up. It is read from the two
 * decimals of its text; nothing here is calculated with it.
 */
export const amountCell = (amountFen: Fen): Cell => ({
  value: Number(yuan(amountFen).replaceAll(',', '')),
  format: '#,##0.00',
  alignVertical: 'top',
})

export const textCell = (text: string): Cell => ({
  value: text,
  type: String,
  wrap: true,
  alignVertical: 'top',
})

const headCell = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#F2F4F7',
  wrap: true,
})

const lineRow = (text: string): readonly Cell[] => [{ value: text, type: String }]

/** The bytes of the file; its head stays in sight when the table is scrolled. */
export function sheetBytes({ name, above, heads, widths, rows, below }: Sheet): Promise<Buffer> {
  const data = [...above.map(lineRow), heads.map(headCell), ...rows, [], ...below.map(lineRow)].map((row) => [
    ...row,
  ])
  return writeExcelFile(data, {
    sheet: name,
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: above.length + 1,
  }).toBuffer()
}
