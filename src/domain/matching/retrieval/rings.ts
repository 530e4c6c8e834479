/** Types of the cells around a place, ring by ring, each with how near it can be at the least. */
import { radiansPerStep } from '../distance'
import { bandOf, type Grid, halfSine } from './grid'

export interface GridPlace {
  readonly latitude: number
  readonly longitude: number
}

/** What is told of one cell: its number, the least haversine of a spot in it, and its two cosines together. */
export type VisitCell = (cell: number, haversine: number, cosines: number) => void

/** A bound is a little lower than it was computed, so that rounding never makes a spot seem too far. */
const careful = 1 - 1e-9

const read = (terms: Float64Array, band: number): number => terms[band] ?? Number.POSITIVE_INFINITY

/** Rings of one place over one grid; to be asked in their order, from 0. */
export class Rings {
  private readonly row: number
  private readonly column: number
  private readonly cosine: number
  private readonly rowTerms: Float64Array
  private readonly columnTerms: Float64Array

  constructor(
    private readonly grid: Grid,
    private readonly place: GridPlace,
  ) {
    this.row = bandOf(grid.rows, place.latitude)
    this.column = bandOf(grid.columns, place.longitude)
    this.cosine = Math.cos(place.latitude * radiansPerStep)
    this.rowTerms = new Float64Array(grid.rows.count)
    this.columnTerms = new Float64Array(grid.columns.count)
  }

  /** The least haversine of any spot in this ring or beyond it; infinite when there is no cell any more. */
  bound(ring: number): number {
    const east = this.cosine * this.grid.leastCosine * careful
    return Math.min(
      this.rowTerm(this.row - ring),
      this.rowTerm(this.row + ring),
      this.columnTerm(this.column - ring) * east,
      this.columnTerm(this.column + ring) * east,
    )
  }

  /** Visits each cell of the ring, whose bound was asked before. */
  visit(ring: number, visit: VisitCell): void {
    const { rows } = this.grid
    const last = Math.min(this.row + ring, rows.count - 1)
    for (let row = Math.max(this.row - ring, 0); row <= last; row += 1) {
      const isEdge = row === this.row - ring || row === this.row + ring
      this.visitRow(row, isEdge || ring === 0 ? 1 : 2 * ring, { ring, visit })
    }
  }

  private visitRow(row: number, step: number, { ring, visit }: { ring: number; visit: VisitCell }): void {
    const { columns, rowCosine } = this.grid
    const cosines = this.cosine * (rowCosine[row] ?? 0)
    const north = read(this.rowTerms, row)
    const last = this.column + ring
    for (let column = this.column - ring; column <= last; column += step) {
      if (column < 0 || column >= columns.count) continue
      const haversine = (north + cosines * read(this.columnTerms, column)) * careful
      visit(row * columns.count + column, haversine, cosines)
    }
  }

  private rowTerm(row: number): number {
    if (row < 0 || row >= this.grid.rows.count) return Number.POSITIVE_INFINITY
    const term = halfSine(this.grid.rows, row, this.place.latitude) * careful
    this.rowTerms[row] = term
    return term
  }

  private columnTerm(column: number): number {
    if (column < 0 || column >= this.grid.columns.count) return Number.POSITIVE_INFINITY
    const term = halfSine(this.grid.columns, column, this.place.longitude)
    this.columnTerms[column] = term
    return term
  }
}
