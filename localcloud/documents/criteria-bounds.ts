/** Decides what criteria say about single fields, as far as an index can use it. Less is allowed, wrong is not. */
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
    (bounds, [operator, value]) => ({ ...bounds, ...operatorBounds(operator, value) }),
    {},
  )
}

function operatorBounds(operator: string, value: unknown): FieldBounds {
  if (operator === '$eq') return isScalar(value) ? { equals: [value] } : {}
  if (operator === '$in') return Array.isArray(value) && value.every(isScalar) ? { equals: value } : {}
  if (rangeTag(value) === undefined) return {}
  if (operator === '$gt' || operator === '$gte') return { lower: { value, inclusive: operator === '$gte' } }
  if (operator === '$lt' || operator === '$lte') return { upper: { value, inclusive: operator === '$lte' } }
  return {}
}
