/**
 * Reads the words back out of a PDF, apart from the library that wrote it: objects, inflated streams, and
 * each font's own table from glyph to character.
 */
import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  /** One for each run of text, page by page, in the order of drawing. */
  readonly runs: readonly string[]
  readonly text: string
  readonly pages: number
  /** Glyphs drawn that are glyph 0, the empty box (.notdef). */
  readonly boxes: number
  /** The small squares of a QR code, in points from the top left of the page. */
  readonly squares: readonly Square[]
}

export interface Square {
  readonly left: number
  readonly top: number
  readonly side: number
}

interface Body {
  readonly dictionary: string
  readonly stream: Buffer
}

function bodiesOf(file: Buffer): ReadonlyMap<string, Body> {
  const text = file.toString('latin1')
  const bodies = new Map<string, Body>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = match.index + match[0].length
    const rest = text.slice(from, text.indexOf('\nendobj', from))
    const [, length] = /\/Length (\d+)\b/.exec(rest) ?? []
    const start = rest.indexOf('\nstream\n')
    const dictionary = start < 0 ? rest : rest.slice(0, start)
    const raw =
      start < 0 ? Buffer.alloc(0) : file.subarray(from + start + 8, from + start + 8 + Number(length))
    bodies.set(match[1] ?? '', {
      dictionary,
      stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw,
    })
  }
  return bodies
}

const decoded = (hex: string) => {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

/** Glyph number → text, from a ToUnicode table with ranges of either form. */
function charactersOf(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  for (const [, first = '', , list = ''] of table.matchAll(
    /<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi,
  )) {
    const entries = [...list.matchAll(/<([0-9a-f]*)>/gi)]
    entries.forEach(([, hex = ''], index) => characters.set(Number.parseInt(first, 16) + index, decoded(hex)))
  }
  return characters
}

function squaresIn(content: string): readonly Square[] {
  const number = '(-?[\\d.]+)'
  const form = new RegExp(`${number} ${number} ${number} ${number} re`, 'g')
  return [...content.matchAll(form)]
    .map(([, left, top, width, height]) => [left, top, width, height].map(Number))
    .filter(([, , width = 0, height = 0]) => width === height && width < 10)
    .map(([left = 0, top = 0, side = 0]) => ({ left, top, side }))
}

/** Reads a whole file. */
export function readPdf(file: Buffer): ReadPdf {
  const bodies = bodiesOf(file)
  const dictionaries = [...bodies.values()].map(({ dictionary }) => dictionary)
  const target = (dictionary: string, name: string) =>
    bodies.get(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '')
  const font = dictionaries.find((dictionary) => dictionary.includes('/ToUnicode'))
  const characters = charactersOf(target(font ?? '', 'ToUnicode')?.stream.toString('latin1') ?? '')
  const pages = dictionaries.filter((dictionary) => /\/Type \/Page\b(?!s)/.test(dictionary))
  let boxes = 0
  const runOf = (array: string) => {
    const glyphs = [...array.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    const numbers = glyphs.map((glyph) => Number.parseInt(glyph, 16))
    boxes += numbers.filter((number) => number === 0).length
    return numbers.map((number) => characters.get(number) ?? '\uFFFD').join('')
  }
  const squares: Square[] = []
  const runs = pages.flatMap((page) => {
    const content = target(page, 'Contents')?.stream.toString('latin1') ?? ''
    squares.push(...squaresIn(content))
    return [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, array = '']) => runOf(array))
  })
  return {
    runs,
    text: runs.join('\n'),
    pages: pages.length,
    boxes,
    squares,
  }
}
