/** Prints what a bench has measured as a table, one figure a line. */
import type { Figure, Measured } from './bench'
import { spreadText } from './figures'

const line = ({ name, unit, spread, wished }: Figure): readonly string[] => [
  name,
  spreadText(spread),
  unit,
  wished === undefined ? '' : `wished: ${wished}`,
]

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const reportText = ({ figures, notes }: Measured): string =>
  [table(figures.map(line)), ...notes.map((note) => `  ${note}`)].join('\n')
