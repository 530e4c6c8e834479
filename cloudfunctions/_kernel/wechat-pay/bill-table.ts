/**
 * Reads the form that all bills of WeChat Pay share: a header, rows of cells behind backticks, and a summary
 * in the last two rows. No amount passes through a floating point number.
 */
import { instantAt, isDay } from '@/domain/calendar/day'
import { type Instant, instantOfMilliseconds, millisecondsOf } from '@/domain/calendar/instant'
import { type Fen, fen } from '@/domain/money/fen'
import type { BillFlaw } from './bill'

/** The cells of one row by the name of their column. */
export type Cells = Readonly<Record<string, string>>

export const cellOf = (cells: Cells, column: string): string => cells[column] ?? ''

export interface BillTable {
  readonly rows: readonly Cells[]
  readonly summary: readonly string[]
}

export interface BillShape {
  readonly columns: readonly string[]
  readonly summaryColumns: readonly string[]
}

export const flawAt = (row: number, flaw: string): BillFlaw => ({ row, flaw })

export const isFlaw = (read: object): read is BillFlaw => 'flaw' in read

/** Cells are separated by comma and backtick together: a text may hold either, but hardly both. */
function cellsOf(line: string): string[] | null {
  return line.startsWith('`') ? line.slice(1).split(',`') : null
}

const headerFits = (line: string | undefined, columns: readonly string[]) => line === columns.join(',')

/** The rows of `text`, or where it stops being a bill of this shape. */
export function readTable(text: string, shape: BillShape): BillTable | BillFlaw {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  if (!headerFits(lines[0], shape.columns)) return flawAt(1, 'the header is another')
  if (!headerFits(lines.at(-2), shape.summaryColumns)) {
    return flawAt(lines.length, 'the file ends before its summary')
  }
  return cellsOfAll(lines, shape)
}

function cellsOfAll(lines: readonly string[], shape: BillShape): BillTable | BillFlaw {
  const rows: Cells[] = []
  for (const [index, line] of lines.slice(1, -2).entries()) {
    const cells = cellsOf(line)
    if (cells?.length !== shape.columns.length)
      return flawAt(index + 2, 'the row has another number of cells')
    rows.push(Object.fromEntries(shape.columns.map((name, column) => [name, cells[column] ?? ''])))
  }
  const summary = cellsOf(lines.at(-1) ?? '')
  return summary?.length === shape.summaryColumns.length
    ? { rows, summary }
    : flawAt(lines.length, 'the summary has another number of cells')
}

/** Yuan with two decimals (more only when they are zeros) as fen, or null. */
export function fenOfYuan(cell: string | undefined): Fen | null {
  const [, sign = '', yuan = '', cents = ''] = /^(-?)(\d{1,12})\.(\d\d)0*$/.exec(cell ?? '') ?? []
  return yuan === '' ? null : fen(Number(`${sign}${yuan}${cents}`))
}

/** A count; WeChat's own samples write it as `20` and as `20.0`. */
export function countOf(cell: string | undefined): number | null {
  const [, digits = ''] = /^(\d{1,12})(?:\.0+)?$/.exec(cell ?? '') ?? []
  return digits === '' ? null : Number(digits)
}

const moment = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/

/** Beijing time as `2026-11-24 09:00:00`, or null. */
export function instantOfCell(cell: string | undefined): Instant | null {
  const [, date = '', hour = '', minute = '', second = ''] = moment.exec(cell ?? '') ?? []
  if (!isDay(date)) return null
  const toTheMinute = instantAt(date, Number(hour) * 60 + Number(minute))
  return instantOfMilliseconds(millisecondsOf(toTheMinute) + Number(second) * 1000)
}

/**
 * A merchant's own text without WeChat's escapes: characters that would break the table come as `\\u002c`.
 */
export const textOf = (cell: string): string =>
  cell.replace(/\\u([0-9a-fA-F]{4})/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
