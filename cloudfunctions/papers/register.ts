/** Writes a wage register (工资支付台账) as a sheet or as a paper; both have every column of the law's list. */
import type { PaperFormat } from '@/contract/papers'
import { paperMoment, paperWords, registerWords as words } from '@/copy/zh/papers'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { yuan } from '@/domain/money/fen'
import {
  ledgerKeptUntil,
  type RegisterColumn,
  registerColumns,
  type RegisterSums,
  registerTotals,
} from '@/domain/wages/wage-register'
import { drawParagraph } from './blocks'
import { openPaper } from './paper'
import { registerCells } from './register-cells'
import type { RegisterLine } from './register-lines'
import { amountCell, sheetBytes, textCell } from './sheet'
import { drawTable } from './table'

export interface Register {
  readonly employerName: string
  readonly from: Day
  readonly to: Day
  readonly lines: readonly RegisterLine[]
  /** False where sealed fields are covered. */
  readonly isOpen: boolean
  readonly printedAt: Instant
  readonly printedBy: string
}

interface Place {
  readonly column: RegisterColumn
  /** Share of a paper's width. */
  readonly share: number
  /** Characters of a sheet's column. */
  readonly characters: number
}

const widths: Readonly<Record<RegisterColumn, readonly [share: number, characters: number]>> = {
  employerName: [8, 22],
  period: [7, 13],
  payDay: [7, 13],
  workerName: [6, 12],
  idNumber: [11, 21],
  contact: [8, 14],
  workTime: [9, 20],
  payable: [15, 34],
  gross: [7, 12],
  deduction: [5, 12],
  net: [7, 12],
  proof: [10, 34],
}
const places: readonly Place[] = registerColumns.map((column) => {
  const [share, characters] = widths[column]
  return { column, share, characters }
})

const amounts: Readonly<Partial<Record<RegisterColumn, keyof RegisterSums>>> = {
  gross: 'grossFen',
  deduction: 'deductionFen',
  net: 'netFen',
}

/** The total of a column of amounts; the first column says what the row is. */
function totalOf(column: RegisterColumn, totals: RegisterSums): string {
  const sum = amounts[column]
  if (sum !== undefined) return yuan(totals[sum])
  return column === registerColumns[0] ? words.total : ''
}

const aboveOf = ({ employerName, from, to }: Register) => [
  words.title,
  words.employer(employerName),
  words.period(from, to),
]

const belowOf = ({ to, lines, printedAt, printedBy }: Register) => [
  ...(lines.length === 0 ? [words.empty] : []),
  words.kept(ledgerKeptUntil(to)),
  paperWords.printed(paperMoment(printedAt), printedBy),
]

function sheetOf(register: Register): Promise<Buffer> {
  const totals = registerTotals(register.lines)
  const rowOf = (line: RegisterLine) => {
    const cells = registerCells(line, register.isOpen)
    return places.map(({ column }) => {
      const sum = amounts[column]
      return sum === undefined ? textCell(cells[column]) : amountCell(line[sum])
    })
  }
  const totalRow = places.map(({ column }) => {
    const sum = amounts[column]
    return sum === undefined ? textCell(totalOf(column, totals)) : amountCell(totals[sum])
  })
  return sheetBytes({
    name: words.title,
    above: aboveOf(register),
    heads: places.map(({ column }) => words.columns[column]),
    widths: places.map(({ characters }) => characters),
    rows: [...register.lines.map(rowOf), totalRow],
    below: belowOf(register),
  })
}

/** Points: twelve columns of a wide sheet leave no more. */
const tableSize = 7

function paperOf(register: Register): Promise<Buffer> {
  const totals = registerTotals(register.lines)
  const paper = openPaper({ title: words.title, at: register.printedAt, wide: true })
  const [title = '', ...facts] = aboveOf(register)
  drawParagraph(paper, title, { size: 16, align: 'center' })
  for (const fact of facts) drawParagraph(paper, fact, { size: 9 })
  const columns = places.map(({ column, share }) => ({
    head: words.columns[column],
    share,
    align: amounts[column] === undefined ? ('left' as const) : ('right' as const),
  }))
  const rows = register.lines.map((line) => {
    const cells = registerCells(line, register.isOpen)
    return places.map(({ column }) => cells[column])
  })
  const totalRow = places.map(({ column }) => totalOf(column, totals))
  drawTable(paper, { columns, size: tableSize, total: true }, [...rows, totalRow])
  paper.doc.y += tableSize
  for (const line of belowOf(register)) drawParagraph(paper, line, { size: 8, quiet: true })
  return paper.finish()
}

/** The bytes of the register in the format that was asked for. */
export const registerBytes = (register: Register, format: PaperFormat): Promise<Buffer> =>
  format === 'xlsx' ? sheetOf(register) : paperOf(register)
