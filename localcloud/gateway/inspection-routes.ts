/** What only the person at this machine may look into: whole collections, and what was asked of the cloud. */
import type { DocumentEngine } from '../documents/engine'
import { DatabaseFailure } from '../documents/failure'
import type { TracingProtocol } from '../protocol/operation-trace'
import { jsonReply, problemReply, type HttpReply, type HttpRequest, type Route } from './http'

/** More than a demonstration city ever holds in one collection. */
const documentsAtMost = 100_000

export interface InspectionFacts {
  readonly engine: DocumentEngine
  readonly protocol: TracingProtocol
}

/**
 * Sealed fields stay sealed: documents are shown as they are stored, all of a collection or the one asked
 * for.
 */
export function inspectionRoutes({ engine, protocol }: InspectionFacts): readonly Route[] {
  function showDocuments({ query }: HttpRequest): HttpReply {
    const collection = query.get('collection') ?? ''
    const id = query.get('id')
    try {
      const criteria = id === null ? {} : { _id: id }
      const found = engine.find({ collection, criteria, limit: documentsAtMost })
      return jsonReply(200, { documents: found.map(({ value }) => value) })
    } catch (problem) {
      if (problem instanceof DatabaseFailure)
        return problemReply(404, 'localcloud.collection.unknown', collection)
      throw problem
    }
  }

  function startTrace(): HttpReply {
    protocol.startTrace()
    return jsonReply(200, { ok: true })
  }

  return [
    { method: 'GET', path: '/local/documents', answer: showDocuments },
    {
      method: 'GET',
      path: '/local/operations',
      answer: () => jsonReply(200, { operations: protocol.counts() }),
    },
    { method: 'POST', path: '/local/operations/trace', answer: startTrace },
    {
      method: 'POST',
      path: '/local/operations/trace/end',
      answer: () => jsonReply(200, { trace: protocol.endTrace() }),
    },
  ]
}
