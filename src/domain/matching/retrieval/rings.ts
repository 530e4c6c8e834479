/** Types of the cells around a place, ring by ring, each with how near it can be at the least. */
import { radiansPerStep } from '../distance'
import { bandOf, type Grid, halfSine } from './grid'

export interface GridPlace {
  readonly latitude: number
  readonly longitude: number
}

/**
 * What is told of one cell: its number, the least haversine of a spot in it, and its two cosines together.
 */
export type VisitCell = (cell: number, haversine: number, cosines: number) => void

/** A bound is a little lower than it was computed, so that rounding never makes a spot seem too far. */
const careful = 1 - 1e-9

const read = (terms: Float64Array, band: number): number => terms[band] ?? Number.POSITIVE_INFINITY

/** Rings over one grid; begun for a place, then asked in their order, from 0. */
export class Rings {
  private readonly rowTerms: Float64Array
  private readonly columnTerms: Float64Array
  private latitude = 0
  private longitude = 0
  private row = 0
  private column = 0
  private cosine = 1

  constructor(private readonly grid: Grid) {
    this.rowTerms = new Float64Array(grid.rows.count)
    this.columnTerms = new Float64Array(grid.columns.count)
  }

  begin({ latitude, longitude }: GridPlace): void {
    this.latitude = latitude
    this.longitude = longitude
    this.row = bandOf(this.grid.rows, latitude)
    this.column = bandOf(this.grid.columns, longitude)
    this.cosine = Math.cos(latitude * radiansPerStep)
  }

  /** The least haversine of any spot in this ring or beyond it; infinite when there is no cell any more. */
  bound(ring: number): number {
    const east = this.cosine * this.grid.leastCosine * careful
    const north = Math.min(this.rowTerm(this.row - ring), this.rowTerm(this.row + ring))
    const columns = Math.min(this.columnTerm(this.column - ring), this.columnTerm(this.column + ring))
    // At a pole the east counts nothing, and nothing times infinity would be no number.
    return Math.min(north, columns === Number.POSITIVE_INFINITY ? columns : columns * east)
  }

  /** More than there are rings around any cell. */
  get count(): number {
    return Math.max(this.rowTerms.length, this.columnTerms.length)
  }

  /** Visits each cell of the ring, whose bound was asked before. */
  visit(ring: number, visit: VisitCell): void {
    const last = Math.min(this.row + ring, this.grid.rows.count - 1)
    for (let row = Math.max(this.row - ring, 0); row <= last; row += 1) this.visitRow(row, ring, visit)
  }

  private visitRow(row: number, ring: number, visit: VisitCell): void {
    const { columns, rowCosine } = this.grid
    const isWhole = ring === 0 || Math.abs(row - this.row) === ring
    const step = isWhole ? 1 : 2 * ring
    const cosines = this.cosine * (rowCosine[row] ?? 0)
    const north = read(this.rowTerms, row)
    const last = Math.min(this.column + ring, columns.count - 1)
    for (let column = this.column - ring; column <= last; column += step) {
      if (column < 0) continue
      const haversine = (north + cosines * read(this.columnTerms, column)) * careful
      visit(row * columns.count + column, haversine, cosines)
    }
  }

  private rowTerm(row: number): number {
    if (row < 0 || row >= this.rowTerms.length) return Number.POSITIVE_INFINITY
    const term = halfSine(this.grid.rows, row, this.latitude) * careful
    this.rowTerms[row] = term
    return term
  }

  private columnTerm(column: number): number {
    if (column < 0 || column >= this.columnTerms.length) return Number.POSITIVE_INFINITY
    const term = halfSine(this.grid.columns, column, this.longitude)
    this.columnTerms[column] = term
    return term
  }
}
