/**
 * Decides how a query is answered: by ids, by ranges of one index, or, at worst, by reading the whole
 * collection.
 */
import type { Document } from './canonical-text'
import { criteriaBounds, type FieldBounds } from './criteria-bounds'
import { geoConditions } from './geo-operators'
import { cellRanges } from './geo'
import { indexCandidate, type IndexCandidate } from './index-candidate'
import type { IndexInUse, KeyRange, SortOrder } from './question'
import { documentKey } from './stored-document'

export type QueryPlan =
  | { readonly by: 'ids'; readonly keys: readonly string[]; readonly sorted: boolean }
  | {
      readonly by: 'index'
      readonly index: string
      readonly ranges: readonly KeyRange[]
      readonly backwards: boolean
      readonly sorted: boolean
    }
  | { readonly by: 'scan'; readonly sorted: boolean }

export interface Question {
  readonly criteria: Document
  readonly sort: SortOrder
  readonly indexes: readonly IndexInUse[]
}

/**
 * Takes criteria, order and the indexes at hand; gives the cheapest way. `sorted` says whether the order
 * comes for free.
 */
export function planQuery({ criteria, sort, indexes }: Question): QueryPlan {
  const bounds = criteriaBounds(criteria)
  const unsorted = Object.keys(sort).length === 0
  const ids = bounds.get('_id')?.equals
  if (ids)
    return { by: 'ids', keys: [...new Set(ids.map(documentKey))], sorted: unsorted || ids.length === 1 }
  return geoPlan({ criteria, sort, indexes }) ?? bestPlan(bounds, { criteria, sort, indexes })
}

function bestPlan(bounds: ReadonlyMap<string, FieldBounds>, { sort, indexes }: Question): QueryPlan {
  const best = indexes
    .map((index) => indexCandidate({ index, bounds, sort }))
    .reduce<IndexCandidate | undefined>(
      (chosen, candidate) => (candidate && candidate.score > (chosen?.score ?? 0) ? candidate : chosen),
      undefined,
    )
  if (!best) return { by: 'scan', sorted: Object.keys(sort).length === 0 }
  const { index, ranges, backwards, sorted } = best
  return { by: 'index', index, ranges, backwards, sorted }
}

function geoPlan({ criteria, sort, indexes }: Question): QueryPlan | undefined {
  for (const { field, circle } of geoConditions(criteria)) {
    const index = indexes.find(({ declaration: { fields } }) => {
      return fields[0]?.field === field && fields[0].direction === '2dsphere'
    })
    const ranges = circle && index && cellRanges({ centre: circle.centre, radiusMetres: circle.mostMetres })
    if (!ranges) continue
    const sorted = Object.keys(sort).length === 0
    return { by: 'index', index: index.declaration.name, ranges, backwards: false, sorted }
  }
  return undefined
}
