/** Answers an aggregation: the leading $match and $geoNear by index, the rest by the pipeline engine. */
import { isDocument, type Document } from './canonical-text'
import { invalidParameter } from './failure'
import { findDocuments, type Finder } from './finding'
import { metresFrom, nearCircle } from './geo-operators'
import { pointOf } from './geo'
import { aggregated } from './matching'

export interface AggregationQuestion {
  readonly collection: string
  readonly stages: readonly Document[]
}

/** Takes a collection and stages; gives the resulting documents. */
export function aggregateDocuments(finder: Finder, { collection, stages }: AggregationQuestion): Document[] {
  const [first, ...rest] = stages
  const otherCollection = (name: string): Document[] => wholeCollection(finder, name)
  const nearest = first?.$geoNear
  if (isDocument(nearest)) {
    const documents = documentsByDistance(finder, { collection, nearest })
    return aggregated({ documents, stages: rest, otherCollection })
  }
  const match = first?.$match
  const pushed = isDocument(match)
  const found = findDocuments(finder, { collection, criteria: pushed ? match : {} })
  const documents = found.map((document) => document.mutableValue())
  return aggregated({ documents, stages: pushed ? rest : stages, otherCollection })
}

function wholeCollection(finder: Finder, collection: string): Document[] {
  return findDocuments(finder, { collection, criteria: {} }).map((document) => document.mutableValue())
}

function documentsByDistance(finder: Finder, asked: { collection: string; nearest: Document }): Document[] {
  const { collection, nearest } = asked
  const { near, query, maxDistance, minDistance, distanceField, distanceMultiplier = 1, limit } = nearest
  const field = typeof nearest.key === 'string' ? nearest.key : geoField(finder, collection)
  const centre = pointOf(near)
  if (!centre || typeof distanceField !== 'string')
    throw invalidParameter('$geoNear needs near and distanceField')
  const nearSphere = { $geometry: near, $maxDistance: maxDistance, $minDistance: minDistance }
  nearCircle(nearSphere)
  const criteria = { ...(isDocument(query) ? query : {}), [field]: { $nearSphere: nearSphere } }
  const search = { collection, criteria }
  const found = findDocuments(finder, typeof limit === 'number' ? { ...search, limit } : search)
  return found.map((document) => {
    const metres = metresFrom({ document: document.value, field, centre })
    return { ...document.mutableValue(), [distanceField]: metres * Number(distanceMultiplier) }
  })
}

function geoField(finder: Finder, collection: string): string {
  const fields = finder.catalog.of(collection).indexes.flatMap(({ declaration }) => declaration.fields)
  const field = fields.find(({ direction }) => direction === '2dsphere')?.field
  if (field === undefined) throw invalidParameter('$geoNear needs a geo index')
  return field
}
