/**
 * Decides under which keys a document stands in an index: one per list element, none where the index leaves
 * it out.
 */
import { isDocument, type Document } from './canonical-text'
import { geoCell, pointOf } from './geo'
import { orderedPart } from './ordered-key'
import type { IndexDeclaration, IndexField } from './schema'

/** Takes a declaration and a document; gives its keys. A unique index refuses two documents with one key. */
export function indexKeys(index: IndexDeclaration, document: Document): readonly string[] {
  const valuesOfFields = index.fields.map((field) => valuesOf(field, document))
  const absent = valuesOfFields.every((values) => values.every((value) => value === undefined))
  if (index.sparse && absent) return []
  const parts = valuesOfFields.map((values, place) => partsOf(values, index.fields[place]))
  return [...new Set(combinations(parts))]
}

function partsOf(values: readonly unknown[], field: IndexField | undefined): readonly string[] {
  if (field?.direction !== '2dsphere') return values.map(orderedPart)
  return values.flatMap((value) => {
    const point = pointOf(value)
    return point ? [geoCell(point)] : []
  })
}

function combinations(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (keys, choices) => keys.flatMap((key) => choices.map((choice) => key + choice)),
    [''],
  )
}

function valuesOf({ field, direction }: IndexField, document: Document): readonly unknown[] {
  return valuesAt({ value: document, path: field.split('.'), leafIsList: direction !== '2dsphere' })
}

interface Walk {
  readonly value: unknown
  readonly path: readonly string[]
  readonly leafIsList: boolean
}

/** Gives every value a path reaches, through lists as the database does. */
function valuesAt({ value, path, leafIsList }: Walk): readonly unknown[] {
  const [step, ...rest] = path
  if (step === undefined) return leafIsList ? leaf(value) : [value]
  if (!Array.isArray(value)) {
    return valuesAt({ value: isDocument(value) ? value[step] : undefined, path: rest, leafIsList })
  }
  if (/^\d+$/.test(step)) return valuesAt({ value: value[Number(step)], path: rest, leafIsList })
  const each = value.flatMap((item: unknown) => valuesAt({ value: item, path, leafIsList }))
  return each.length > 0 ? each : [undefined]
}

/** An empty list has its own place in the order; otherwise each element is a value. */
function leaf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value]
  return value.length > 0 ? value : [[]]
}

/**
 * Takes a document and a path; gives the ordered parts a sort compares (a list sorts by its least or
 * greatest).
 */
export function sortParts(document: Document, field: string): readonly string[] {
  return valuesOf({ field, direction: 1 }, document).map(orderedPart).sort()
}
