/** The faults of a bill: lines that are not there, lines too many, amounts that are off, files cut short. */
import type { BillSpoil } from './entities'

const inTheMiddle = (length: number) => Math.floor(length / 2)

interface Changes<Row> {
  /** A line of another merchant's business, like none of ours. */
  readonly stranger: (like: Row) => Row
  readonly oneFenMore: (row: Row) => Row
}

/** The rows with the fault in the middle of them: the same one for the same rows. */
export function spoiltRows<Row>(
  rows: readonly Row[],
  spoil: BillSpoil | null,
  changes: Changes<Row>,
): readonly Row[] {
  const at = inTheMiddle(rows.length)
  const row = rows[at]
  if (row === undefined) return rows
  if (spoil === 'bill.missingLine') return rows.toSpliced(at, 1)
  if (spoil === 'bill.extraLine') return rows.toSpliced(at, 0, changes.stranger(row))
  return spoil === 'bill.oneFenOff' ? rows.with(at, changes.oneFenMore(row)) : rows
}

/** A file cut short loses its last third. */
export const spoiltText = (text: string, spoil: BillSpoil | null): string =>
  spoil === 'bill.truncated' ? text.slice(0, Math.floor((text.length * 2) / 3)) : text

/** Another hash than the file's, of the right form. */
export const spoiltHash = (hash: string, spoil: BillSpoil | null): string =>
  spoil === 'bill.wrongHash' ? [...hash].reverse().join('') : hash
