/** Decides the order of documents when no index yields it: the same order the keys of an index have. */
import { sortParts } from './index-entries'
import type { SortOrder } from './question'
import type { StoredDocument } from './stored-document'

interface Placed {
  readonly document: StoredDocument
  readonly parts: readonly string[]
}

/** Takes documents and an order; gives them sorted. Equal ones keep their places. */
export function sortedDocuments(documents: readonly StoredDocument[], order: SortOrder): StoredDocument[] {
  const fields = Object.entries(order)
  const placed = documents.map((document): Placed => ({ document, parts: partsOf(document, fields) }))
  const ways = fields.map(([, way]) => way)
  return placed.sort((left, right) => compareParts({ left, right, ways })).map(({ document }) => document)
}

function partsOf(document: StoredDocument, fields: readonly (readonly [string, 1 | -1])[]): string[] {
  return fields.map(([field, way]) => sortParts(document.value, field).at(way === 1 ? 0 : -1) ?? '')
}

function compareParts({
  left,
  right,
  ways,
}: {
  left: Placed
  right: Placed
  ways: readonly (1 | -1)[]
}): number {
  for (const [place, way] of ways.entries()) {
    const one = left.parts[place] ?? ''
    const other = right.parts[place] ?? ''
    if (one !== other) return one < other ? -way : way
  }
  return 0
}
