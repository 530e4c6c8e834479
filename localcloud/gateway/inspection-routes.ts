/** What only the person at this machine may look into: whole collections, and what was asked of the cloud. */
import type { DocumentEngine } from '../documents/engine'
import { DatabaseFailure } from '../documents/failure'
import type { OperationCounts } from '../protocol/operation-count'
import { jsonReply, problemReply, type HttpReply, type HttpRequest, type Route } from './http'

/** More than a demonstration city ever holds in one collection. */
const documentsAtMost = 100_000

export interface InspectionFacts {
  readonly engine: DocumentEngine
  operations(): OperationCounts
}

/** Sealed fields stay sealed: documents are shown as they are stored. */
export function inspectionRoutes({ engine, operations }: InspectionFacts): readonly Route[] {
  function showDocuments({ query }: HttpRequest): HttpReply {
    const collection = query.get('collection') ?? ''
    try {
      const found = engine.find({ collection, criteria: {}, limit: documentsAtMost })
      return jsonReply(200, { documents: found.map(({ value }) => value) })
    } catch (problem) {
      if (problem instanceof DatabaseFailure)
        return problemReply(404, 'localcloud.collection.unknown', collection)
      throw problem
    }
  }

  return [
    { method: 'GET', path: '/local/documents', answer: showDocuments },
    { method: 'GET', path: '/local/operations', answer: () => jsonReply(200, { operations: operations() }) },
  ]
}
