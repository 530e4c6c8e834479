/**
 * Reads an XLSX back, apart from the library that wrote it: the zip's directory, and the cells of its one
 * sheet.
 */
import { inflateRawSync } from 'node:zlib'

export type ReadCell = string | number | null

/** Files of a zip by name, found by the directory at its end. */
function unzipped(file: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = file.readUInt16LE(at + 10)
    const size = file.readUInt32LE(at + 20)
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const raw = file.subarray(start, start + size)
    files.set(name, (method === 0 ? raw : inflateRawSync(raw)).toString('utf8'))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return files
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

const textsIn = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g'))].map(
    ([, inside = '']) => inside,
  )

/** Place of a column: A → 0, AA → 26. */
const columnOf = (reference: string) =>
  [...reference.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function cellOf(attributes: string, inside: string, shared: readonly string[]): ReadCell {
  const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1]
  if (/t="s"/.test(attributes)) return shared[Number(value)] ?? null
  if (/t="inlineStr"/.test(attributes)) return plain(inside)
  if (/t="str"/.test(attributes)) return plain(value ?? '')
  return value === undefined ? null : Number(value)
}

/** The rows of the first sheet; empty cells are null. A formula anywhere fails the reading. */
export function readXlsx(file: Buffer): readonly (readonly ReadCell[])[] {
  const files = unzipped(file)
  const shared = textsIn(files.get('xl/sharedStrings.xml') ?? '', 'si').map(plain)
  const sheet = [...files].find(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))?.[1] ?? ''
  if (sheet.includes('<f>')) throw new Error('a formula stands in the sheet')
  return textsIn(sheet, 'row').map((row) => {
    const cells: ReadCell[] = []
    for (const [, attributes = '', inside = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const place = columnOf(/r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? 'A')
      while (cells.length < place) cells.push(null)
      cells.push(cellOf(attributes, inside, shared))
    }
    return cells
  })
}
