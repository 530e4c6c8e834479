/** Makes a sheet of a list: every page of it is asked for, as the screen would, up to what one file holds. */
import type { TableFile } from '@/contract/papers'
import { paperMoment, tableWords as words } from '@/copy/zh/papers'
import { dayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Cell } from 'write-excel-file/node'
import { paperFile } from './paper-file'
import { sheetBytes } from './sheet'

/** Rows of one file. */
const rowsPerFile = 2_000

interface Page<Row, Place> {
  readonly rows: readonly Row[]
  readonly next: Place | null
}

export interface Listed<Row> {
  readonly rows: readonly Row[]
  readonly isWhole: boolean
}

/** Asks page after page, from the place where each one ends. */
export async function allPages<Row, Place>(
  first: Place,
  pageAt: (place: Place) => Promise<Page<Row, Place>>,
): Promise<Listed<Row>> {
  const rows: Row[] = []
  let place: Place | null = first
  while (place !== null && rows.length < rowsPerFile) {
    const page: Page<Row, Place> = await pageAt(place)
    rows.push(...page.rows)
    place = page.next
  }
  return { rows: rows.slice(0, rowsPerFile), isWhole: place === null && rows.length <= rowsPerFile }
}

export interface TablePlan<Row> {
  readonly title: string
  readonly heads: readonly string[]
  /** In characters, one for each column. */
  readonly widths: readonly number[]
  rowOf(row: Row): readonly Cell[]
}

/** The file of a list, named by its title and day. */
export async function tableFile<Row>(
  { title, heads, widths, rowOf }: TablePlan<Row>,
  { rows, isWhole }: Listed<Row>,
  at: Instant,
): Promise<TableFile> {
  const bytes = await sheetBytes({
    name: title,
    above: [title, words.at(paperMoment(at))],
    ...{ heads, widths },
    rows: rows.map(rowOf),
    below: [...(rows.length === 0 ? [words.none] : []), ...(isWhole ? [] : [words.cut(rows.length)])],
  })
  return { ...paperFile(`${title}-${dayOf(at)}`, { format: 'xlsx', bytes }), rows: rows.length, isWhole }
}
