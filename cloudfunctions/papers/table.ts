/** Draws a table that may run over pages: the head is repeated, and a row is never torn. */
import type { Paper } from './paper'
import { ink } from './paper'

export interface Column {
  readonly head: string
  /** Share of the width; all shares together are the whole. */
  readonly share: number
  readonly align?: 'left' | 'right'
}

export interface TableLook {
  readonly columns: readonly Column[]
  /** Points. */
  readonly size: number
  /** The last row is a total and stands out. */
  readonly total?: boolean
}

const padding = 3

interface Placed extends Column {
  readonly left: number
  readonly width: number
}

function placed({ left, width }: Paper, columns: readonly Column[]): readonly Placed[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let at = left
  return columns.map((column) => {
    const place = { ...column, left: at, width: (width * column.share) / whole }
    at += place.width
    return place
  })
}

interface Row {
  readonly cells: readonly string[]
  readonly wash?: string
}

function heightOf(paper: Paper, columns: readonly Placed[], cells: readonly string[]): number {
  const heights = columns.map(({ width }, index) =>
    paper.doc.heightOfString(cells[index] ?? '', { width: width - 2 * padding }),
  )
  return Math.max(...heights) + 2 * padding
}

function drawRow(paper: Paper, columns: readonly Placed[], { cells, wash }: Row): void {
  const { doc, left, width } = paper
  const height = heightOf(paper, columns, cells)
  const top = doc.y
  if (wash !== undefined) doc.rect(left, top, width, height).fill(wash)
  doc.fillColor(ink.text)
  columns.forEach((column, index) => {
    const place = { width: column.width - 2 * padding, align: column.align ?? 'left' } as const
    doc.text(cells[index] ?? '', column.left + padding, top + padding, place)
  })
  doc
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .lineWidth(0.5)
    .strokeColor(ink.rule)
    .stroke()
  doc.x = left
  doc.y = top + height
}

/** Draws the rows where the pen stands. */
export function drawTable(paper: Paper, look: TableLook, rows: readonly (readonly string[])[]): void {
  const { doc } = paper
  const columns = placed(paper, look.columns)
  const head = { cells: look.columns.map(({ head: name }) => paper.words(name)), wash: ink.wash }
  doc.fontSize(look.size)
  drawRow(paper, columns, head)
  rows.forEach((row, index) => {
    const cells = row.map((cell) => paper.words(cell))
    if (doc.y + heightOf(paper, columns, cells) > doc.page.maxY()) {
      doc.addPage()
      doc.fontSize(look.size)
      drawRow(paper, columns, head)
    }
    const isTotal = look.total === true && index === rows.length - 1
    drawRow(paper, columns, { cells, ...(isTotal && { wash: ink.wash }) })
  })
}
