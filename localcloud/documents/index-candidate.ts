/** Decides how far one index answers a query: equal fields first, then one range, then the order. */
import type { Bound, FieldBounds } from './criteria-bounds'
import { afterPrefix, orderedPart, rangeTag } from './ordered-key'
import type { IndexInUse, KeyRange, SortOrder } from './question'
import type { IndexField } from './schema'

export interface IndexCandidate {
  readonly index: string
  readonly ranges: readonly KeyRange[]
  readonly backwards: boolean
  readonly sorted: boolean
  readonly score: number
}

interface Asked {
  readonly index: IndexInUse
  readonly bounds: ReadonlyMap<string, FieldBounds>
  readonly sort: SortOrder
}

const prefixesAtMost = 200
const worth = { equalField: 4, range: 2, order: 1 } as const

/** Takes one index and the question; gives the candidate, or nothing when the index is no help. */
export function indexCandidate(asked: Asked): IndexCandidate | undefined {
  const { declaration, multiple } = asked.index
  if (declaration.sparse && !isDefinite(asked)) return undefined
  const { prefixes, equalFields } = equalPrefixes(declaration.fields, asked.bounds)
  const range = fieldRange(asked, declaration.fields[equalFields])
  const direction = prefixes.length === 1 && !multiple ? sortDirection(asked, equalFields) : undefined
  const score =
    equalFields * worth.equalField +
    Number(range !== undefined) * worth.range +
    Number(direction !== undefined) * worth.order
  if (score === 0) return undefined
  return {
    index: declaration.name,
    ranges: prefixes.map((prefix) => prefixRange(prefix, range)),
    backwards: direction === -1,
    sorted: Object.keys(asked.sort).length === 0 || direction !== undefined,
    score,
  }
}

/** A sparse index leaves documents out; it may answer only when a field it holds is asked for by value. */
function isDefinite({ index, bounds }: Asked): boolean {
  return index.declaration.fields.some(({ field }) => {
    const bound = bounds.get(field)
    if (bound?.equals) return bound.equals.every((value) => value !== null)
    return bound?.lower !== undefined || bound?.upper !== undefined
  })
}

function equalPrefixes(
  fields: readonly IndexField[],
  bounds: ReadonlyMap<string, FieldBounds>,
): { prefixes: readonly string[]; equalFields: number } {
  let prefixes: readonly string[] = ['']
  let equalFields = 0
  for (const { field, direction } of fields) {
    const values = bounds.get(field)?.equals
    if (!values || direction === '2dsphere' || prefixes.length * values.length > prefixesAtMost) break
    const parts = [...new Set(values.map(orderedPart))].sort()
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => prefix + part))
    equalFields += 1
  }
  return { prefixes, equalFields }
}

interface RangeParts {
  readonly from: string
  readonly to: string
}

/** Two elements of a list may meet one bound each, so over lists only one bound narrows the range. */
function fieldRange({ index, bounds }: Asked, field: IndexField | undefined): RangeParts | undefined {
  if (!field || field.direction === '2dsphere') return undefined
  const { lower, upper } = bounds.get(field.field) ?? {}
  if (!lower) return upper && rangeBetween({ upper })
  return rangeBetween(upper && !index.multiple ? { lower, upper } : { lower })
}

function rangeBetween({ lower, upper }: { lower?: Bound; upper?: Bound }): RangeParts | undefined {
  const tag = rangeTag((lower ?? upper)?.value)
  if (tag === undefined) return undefined
  const sameKind = rangeTag(upper?.value) === tag
  return { from: lowest(lower, tag), to: highest(sameKind ? upper : undefined, tag) }
}

function lowest(bound: Bound | undefined, tag: string): string {
  if (!bound) return tag
  const part = orderedPart(bound.value)
  return bound.inclusive ? part : afterPrefix(part)
}

function highest(bound: Bound | undefined, tag: string): string {
  if (!bound) return afterPrefix(tag)
  const part = orderedPart(bound.value)
  return bound.inclusive ? afterPrefix(part) : part
}

function prefixRange(prefix: string, range: RangeParts | undefined): KeyRange {
  if (range) return { from: prefix + range.from, to: prefix + range.to }
  return { from: prefix, to: afterPrefix(prefix) }
}

/** Gives the direction in which the index yields the wanted order, or nothing when it does not. */
function sortDirection({ index, bounds, sort }: Asked, equalFields: number): 1 | -1 | undefined {
  const wanted = Object.entries(sort).filter(([field]) => bounds.get(field)?.equals?.length !== 1)
  const offered = index.declaration.fields.slice(equalFields)
  const direction = wanted[0]?.[1]
  const fits = wanted.every(
    ([field, way], place) =>
      way === direction && offered[place]?.field === field && offered[place].direction !== '2dsphere',
  )
  return fits ? direction : undefined
}
