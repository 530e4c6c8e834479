/**
 * Decides what criteria say about single fields, as far as an index can use it. Less is allowed, wrong is
 * not.
 */
import { isDocument, type Document } from './canonical-text'
import { isScalar, rangeTag } from './ordered-key'

export interface Bound {
  readonly value: unknown
  readonly inclusive: boolean
}

export interface FieldBounds {
  readonly equals?: readonly unknown[]
  readonly lower?: Bound
  readonly upper?: Bound
}

/** Takes criteria; gives, field by field, bounds that every matching document satisfies. */
export function criteriaBounds(criteria: Document): ReadonlyMap<string, FieldBounds> {
  const bounds = new Map<string, FieldBounds>()
  gather(criteria, bounds)
  return bounds
}

function gather(criteria: Document, bounds: Map<string, FieldBounds>): void {
  for (const [field, condition] of Object.entries(criteria)) {
    if (field === '$and' && Array.isArray(condition)) {
      condition.filter(isDocument).forEach((part) => gather(part, bounds))
    } else if (!field.startsWith('$')) {
      bounds.set(field, { ...conditionBounds(condition), ...bounds.get(field) })
    }
  }
}

function conditionBounds(condition: unknown): FieldBounds {
  if (isScalar(condition)) return { equals: [condition] }
  if (!isDocument(condition)) return {}
  return Object.entries(condition).reduce<FieldBounds>(
    (bounds, [operator, value]) => ({ ...bounds, ...readers[operator]?.(value) }),
    {},
  )
}

type BoundReader = (value: unknown) => FieldBounds

function ranged(bounds: (value: unknown) => FieldBounds): BoundReader {
  return (value) => (rangeTag(value) === undefined ? {} : bounds(value))
}

const readers: Readonly<Record<string, BoundReader>> = {
  $eq: (value) => (isScalar(value) ? { equals: [value] } : {}),
  $in: (value) => (Array.isArray(value) && value.every(isScalar) ? { equals: value } : {}),
  $gt: ranged((value) => ({ lower: { value, inclusive: false } })),
  $gte: ranged((value) => ({ lower: { value, inclusive: true } })),
  $lt: ranged((value) => ({ upper: { value, inclusive: false } })),
  $lte: ranged((value) => ({ upper: { value, inclusive: true } })),
}
