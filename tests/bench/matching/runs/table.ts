/** Prints rows so that they can be read beside each other; what has no figure says why. */
import { short } from '../../frame/figures'
import { table } from '../../frame/report'
import type { Row } from './rows'

const columns = [
  'size',
  'solver',
  'version',
  'objective',
  'gap',
  'cold ms',
  'warm ms',
  'p99 ms',
  'cold / ours',
  'warm / ours',
]

const figure = (value: number | null): string => (value === null ? '-' : short(value))

/** `12.3x (11.9 to 13.1)` */
const ratio = (middle: number | null, spread: readonly [number, number] | null): string =>
  middle === null || spread === null ? '-' : `${short(middle)}x (${short(spread[0])} to ${short(spread[1])})`

function cells(row: Row): readonly string[] {
  const head = [row.size, row.solver, row.version, figure(row.objective), figure(row.gap)]
  if (row.without === 'over the limit') return [...head, '>120 s', '>120 s', '-', '-', '-']
  if (row.without !== undefined && row.warmMs === null && row.coldMs === null)
    return [...head, row.without, '-', '-', '-', '-']
  return [
    ...head,
    figure(row.coldMs),
    figure(row.warmMs),
    figure(row.slowMs ?? null),
    ratio(row.ratioCold, row.spreadCold),
    ratio(row.ratioWarm, row.spreadWarm),
  ]
}

export const rowsText = (rows: readonly Row[]): string => table([columns, ...rows.map(cells)])
