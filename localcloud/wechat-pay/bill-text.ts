/**
 * The form of every bill: a header, cells behind backticks, a summary header and a summary, amounts in yuan.
 */

/** Fen as yuan with two decimals, without a separator of thousands. */
export function yuanCell(amountFen: number): string {
  const digits = String(Math.abs(amountFen)).padStart(3, '0')
  return `${amountFen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A merchant's own text: what would break the table is written as its code, `\u002c`. */
export const textCell = (text: string): string =>
  text.replace(/[,`"'\\\r\n]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const rowOf = (cells: readonly string[]): string => cells.map((cell) => `\`${cell}`).join(',')

export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly summaryColumns: readonly string[]
  readonly summary: readonly string[]
}

/** The file of `sheet`: a byte order mark first and CR LF at each end, as Windows wants it. */
export function sheetText({ columns, rows, summaryColumns, summary }: Sheet): string {
  const lines = [columns.join(','), ...rows.map(rowOf), summaryColumns.join(','), rowOf(summary)]
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
