/**
 * Types of a table in bytes: columns of numbers and a list of ids, with version, contents and checksum in
 * front.
 *
 * Numbers lie as the processor has them, so a table is read by looking at it, not by parsing; a machine that
 * has them the other way round sees a foreign table.
 */
import { must } from '../../policy/must'

export type Column = Int32Array | Uint16Array | Uint8Array

/** What is wrong with bytes that are not read. */
export type Damage = 'foreign' | 'otherVersion' | 'cut' | 'damaged'

export interface Layout {
  /** Four letters of what the table holds. */
  readonly mark: string
  readonly version: number
  /** Bytes of one number in each column: 4, 2 or 1, the wide ones first. */
  readonly widths: readonly (4 | 2 | 1)[]
  /** Fingerprint of lists whose order the numbers mean; another list makes a foreign table. */
  readonly meaning: number
}

export interface Table {
  readonly ids: readonly string[]
  readonly columns: readonly Column[]
}

const headWords = 8
const headBytes = headWords * 4
const separator = 10

/** FNV-1a over words of 32 bits and what is left at the end: no secret, but every flipped bit shows. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5 ^ bytes.length
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193) ^ (sum >>> 15)
  for (const rest of bytes.subarray(words.length * 4)) sum = Math.imul(sum ^ rest, 0x01000193)
  return sum >>> 0
}

/** A fingerprint of texts in their order. */
export const meaningOf = (texts: readonly string[]): number =>
  [...texts.join('\n')].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 7)

const markNumber = (mark: string): number =>
  [...mark].reduce((sum, letter, place) => sum + letter.charCodeAt(0) * 2 ** (8 * place), 0)

const roundedUp = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** Bytes of the columns of so many rows, padded to whole words. */
const columnBytes = ({ widths }: Layout, rows: number): number =>
  roundedUp(widths.reduce<number>((sum, width) => sum + width * rows, 0))

function writeIds(ids: readonly string[], into: Uint8Array): void {
  let place = 0
  for (const id of ids) {
    for (let letter = 0; letter < id.length; letter += 1) into[place + letter] = id.charCodeAt(letter)
    into[place + id.length] = separator
    place += id.length + 1
  }
}

/** The table as bytes: the head, the columns one after another, then the ids. */
export function packTable({ ids, columns }: Table, layout: Layout): Uint8Array {
  const idBytes = ids.reduce((sum, id) => sum + id.length + 1, 0)
  const idsFrom = headBytes + columnBytes(layout, ids.length)
  const bytes = new Uint8Array(roundedUp(idsFrom + idBytes))
  let place = headBytes
  columns.forEach((column, one) => {
    must(column.BYTES_PER_ELEMENT === layout.widths[one] && column.length === ids.length, 'a column fits')
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place)
    place += column.byteLength
  })
  writeIds(ids, bytes.subarray(idsFrom))
  const head = new Uint32Array(bytes.buffer, 0, headWords)
  head.set([markNumber(layout.mark), layout.version, layout.meaning, ids.length, idBytes, bytes.length])
  head[headWords - 1] = sumOf(bytes)
  return bytes
}

const sumOf = (bytes: Uint8Array): number =>
  (checksum(bytes.subarray(0, headBytes - 4)) ^ checksum(bytes.subarray(headBytes))) >>> 0

function damageOf(bytes: Uint8Array, head: Uint32Array, layout: Layout): Damage | undefined {
  const [mark, version, meaning, , , length] = head
  if (mark !== markNumber(layout.mark)) return 'foreign'
  if (version !== layout.version) return 'otherVersion'
  if (length !== bytes.length) return 'cut'
  if (sumOf(bytes) !== head[headWords - 1]) return 'damaged'
  return meaning === layout.meaning ? undefined : 'foreign'
}

function readIds(bytes: Uint8Array): string[] {
  const ids: string[] = []
  let from = 0
  for (let place = 0; place < bytes.length; place += 1) {
    if (bytes[place] !== separator) continue
    ids.push(String.fromCharCode(...bytes.subarray(from, place)))
    from = place + 1
  }
  return ids
}

function columnAt(bytes: Uint8Array, from: number, shape: { width: 4 | 2 | 1; rows: number }): Column {
  if (shape.width === 4) return new Int32Array(bytes.buffer, from, shape.rows)
  if (shape.width === 2) return new Uint16Array(bytes.buffer, from, shape.rows)
  return new Uint8Array(bytes.buffer, from, shape.rows)
}

/** The table of these bytes, or why they are not read. Columns look into a copy of the bytes. */
export function unpackTable(given: Uint8Array, layout: Layout): Table | Damage {
  // A copy, aligned for whole words: `slice` of Node's buffers would give the same memory.
  const bytes = new Uint8Array(given)
  if (bytes.length < headBytes) return 'cut'
  const head = new Uint32Array(bytes.buffer, 0, headWords)
  const damage = damageOf(bytes, head, layout)
  if (damage) return damage
  const [, , , rows = 0, idBytes = 0] = head
  if (roundedUp(headBytes + columnBytes(layout, rows) + idBytes) !== bytes.length) return 'damaged'
  let place = headBytes
  const columns = layout.widths.map((width) => {
    const column = columnAt(bytes, place, { width, rows })
    place += width * rows
    return column
  })
  const idsFrom = headBytes + columnBytes(layout, rows)
  const ids = readIds(bytes.subarray(idsFrom, idsFrom + idBytes))
  return ids.length === rows ? { ids, columns } : 'damaged'
}

/** A column of a table as what its layout says it is. */
export const in32 = (column: unknown): Int32Array =>
  column instanceof Int32Array ? column : new Int32Array()
export const in16 = (column: unknown): Uint16Array =>
  column instanceof Uint16Array ? column : new Uint16Array()
export const in8 = (column: unknown): Uint8Array => (column instanceof Uint8Array ? column : new Uint8Array())
