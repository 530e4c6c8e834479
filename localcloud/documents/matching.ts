/** Decides which documents fit criteria, with the query language of the database. */
import { Aggregator, Context, Query } from 'mingo'
import * as queryOperators from 'mingo/operators/query'
import { Query as BareQuery } from 'mingo/query'
import { updateOne } from 'mingo/updater'
import { DatabaseFailure, invalidOperator } from './failure'
import { geoOperators } from './geo-operators'
import { isDocument, type Document } from './canonical-text'

const context = Context.init({ query: geoOperators })

/** Each query copies its context: without the operators of expressions that costs a tenth. */
const lightContext = Context.init({ query: { ...queryOperators, ...geoOperators } })

function usesExpressions(criteria: Document): boolean {
  return Object.entries(criteria).some(([field, condition]) => {
    if (field === '$expr' || field === '$where') return true
    return Array.isArray(condition) && condition.filter(isDocument).some(usesExpressions)
  })
}

/** Gives what `work` gives; a complaint of the query engine becomes the database's own code. */
function complaining<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof DatabaseFailure) throw error
    throw invalidOperator(error instanceof Error ? error.message : String(error))
  }
}

/** Takes criteria; gives the test a document must pass. */
export function matcher(criteria: Document): (document: Document) => boolean {
  if (Object.keys(criteria).length === 0) return () => true
  const query = complaining(() =>
    usesExpressions(criteria)
      ? new Query(criteria, { context })
      : new BareQuery(criteria, { context: lightContext }),
  )
  return (document) => complaining(() => query.test(document))
}

/** Takes a document and a projection; gives the wanted fields. */
export function projected(document: Document, projection: Document): Document {
  return complaining(() => {
    const [wanted] = new Query<Document>({}, {}).find<Document>([document], projection).all()
    return wanted ?? {}
  })
}

export interface Aggregation {
  readonly documents: readonly Document[]
  readonly stages: readonly Document[]
  readonly otherCollection: (name: string) => Document[]
}

/** Takes documents and stages; gives what the pipeline makes of them. */
export function aggregated({ documents, stages, otherCollection }: Aggregation): Document[] {
  return complaining(() =>
    new Aggregator([...stages], { context, collectionResolver: otherCollection }).run<Document>([
      ...documents,
    ]),
  )
}

/** Changes a document in place by update operators; positional ones need the criteria that chose it. */
export function applyOperators(change: {
  document: Document
  operators: Document
  criteria: Document
}): void {
  complaining(() =>
    updateOne(
      [change.document],
      change.criteria,
      change.operators,
      { cloneMode: 'deep' },
      { context: lightContext },
    ),
  )
}
