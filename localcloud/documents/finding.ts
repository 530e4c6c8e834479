/**
 * Answers a query: walks the plan, keeps what fits, sorts when the index did not, and stops when it has
 * enough.
 */
import { type Document, isDocument } from './canonical-text'
import type { Catalog } from './catalog'
import { requestFailed } from './failure'
import { geoConditions, metresFrom, type GeoCondition } from './geo-operators'
import { matcher } from './matching'
import { planQuery, type QueryPlan } from './query-plan'
import type { SortOrder } from './question'
import type { Overlay } from './snapshot-history'
import { sortedDocuments } from './sorting'
import type { DocumentStore } from './store'
import type { StoredDocument } from './stored-document'

export interface Finder {
  readonly store: DocumentStore
  readonly catalog: Catalog
  readonly warn: (message: string) => void
}

export interface Search {
  readonly collection: string
  readonly criteria: Document
  readonly sort?: SortOrder
  readonly skip?: number
  readonly limit?: number
  /** What the reader sees otherwise than the store holds it. */
  readonly overlay?: Overlay
}

interface Walk {
  readonly finder: Finder
  readonly search: Search
  readonly plan: QueryPlan
  readonly overlay: Overlay
  /** How many matches suffice: all of them when they still have to be sorted. */
  readonly enough: number
}

const warnAboveScanned = 20_000
const nothing: Overlay = new Map()

/** Takes a search; gives the documents in order. */
export function findDocuments(finder: Finder, search: Search): StoredDocument[] {
  const { collection, criteria, sort, overlay } = { sort: {}, overlay: nothing, ...search }
  const { indexes } = finder.catalog.of(collection)
  const geo = geoConditions(criteria)
  geo.forEach(({ field }) => refuseWithoutGeoIndex(indexes, field))
  const plan = planQuery({ criteria, sort, indexes })
  const nearest = geo.find((condition) => condition.nearest)
  const inPlace = plan.sorted && overlay.size === 0 && !nearest
  const end = endOf(search)
  const enough = inPlace ? end : Number.POSITIVE_INFINITY
  const found = matching({ finder, search, plan, overlay, enough })
  const ordered = inPlace ? found : inOrder({ found, sort, nearest })
  return ordered.slice(search.skip ?? 0, end)
}

function endOf({ skip = 0, limit }: Search): number {
  return limit === undefined ? Number.POSITIVE_INFINITY : skip + limit
}

function refuseWithoutGeoIndex(indexes: ReturnType<Catalog['of']>['indexes'], field: string): void {
  const declared = indexes.some(({ declaration }) =>
    declaration.fields.some((part) => part.field === field && part.direction === '2dsphere'),
  )
  if (!declared) throw requestFailed(`unable to find index for $geoNear query on field ${field}`)
}

function inOrder(asked: {
  found: readonly StoredDocument[]
  sort: SortOrder
  nearest: GeoCondition | undefined
}): readonly StoredDocument[] {
  const { found, sort, nearest } = asked
  if (Object.keys(sort).length > 0) return sortedDocuments(found, sort)
  const centre = nearest?.circle?.centre
  if (!nearest || !centre) return found
  return found
    .map((document) => ({
      document,
      metres: metresFrom({ document: document.value, field: nearest.field, centre }),
    }))
    .sort((one, other) => one.metres - other.metres)
    .map(({ document }) => document)
}

function matching(walk: Walk): StoredDocument[] {
  const fits = documentTest(walk.plan, walk.search.criteria)
  const changed = [...walk.overlay.values()].filter((document) => document !== undefined).filter(fits)
  return [...matchingInStore(walk, fits), ...changed]
}

function matchingInStore(walk: Walk, fits: (document: StoredDocument) => boolean): StoredDocument[] {
  const { finder, search, plan, overlay, enough } = walk
  const found = new Map<string, StoredDocument>()
  let walked = 0
  for (const document of candidates(finder, search.collection, plan)) {
    walked += 1
    if (overlay.has(document.key) || !fits(document)) continue
    // A document with a list stands in an index several times: its first place counts.
    if (!found.has(document.key)) found.set(document.key, document)
    if (found.size >= enough) break
  }
  if (plan.by === 'scan' && walked > warnAboveScanned) warnAboutScan(finder, search, walked)
  return [...found.values()]
}

const areTexts = (list: unknown): boolean =>
  Array.isArray(list) && list.every((one) => typeof one === 'string')

/** True when ids are asked for and nothing else. */
function asksForIdsOnly({ _id: asked, ...rest }: Document): boolean {
  if (Object.keys(rest).length > 0) return false
  if (typeof asked === 'string') return true
  return isDocument(asked) && Object.keys(asked).join() === '$in' && areTexts(asked.$in)
}

/**
 * Gives the test of a document; a look-up by ids alone needs no look inside, but at the key: what others have
 * changed meanwhile is tested too.
 */
function documentTest(plan: QueryPlan, criteria: Document): (document: StoredDocument) => boolean {
  if (plan.by === 'ids' && asksForIdsOnly(criteria)) {
    const keys = new Set(plan.keys)
    return ({ key }) => keys.has(key)
  }
  const fits = matcher(criteria)
  return ({ value }) => fits(value)
}

function* candidates(finder: Finder, collection: string, plan: QueryPlan): Iterable<StoredDocument> {
  const { store } = finder
  if (plan.by === 'scan') {
    yield* store.scan({ collection })
  } else if (plan.by === 'index') {
    const { index, backwards } = plan
    const ranges = backwards ? plan.ranges.toReversed() : plan.ranges
    for (const range of ranges) yield* store.scan({ collection, within: { index, backwards, ...range } })
  } else {
    for (const key of plan.keys) {
      const document = store.get({ collection, key })
      if (document) yield document
    }
  }
}

function warnAboutScan(finder: Finder, { collection, criteria, sort }: Search, scanned: number): void {
  const fields = Object.keys({ ...criteria, ...sort }).join(', ') || 'nothing'
  finder.warn(`${scanned} documents of ${collection} were read without an index (asked for: ${fields})`)
}
