/** Keeps, while somebody asks for it, what the functions sent to the database: word for word, in order. */
import { isDocument, type Document } from '../documents/canonical-text'
import { type CountingProtocol, functionOf } from './operation-count'
import { credentialOf } from './protocol'
import { optionalText } from './request'

export interface TracedOperation {
  readonly functionName: string
  readonly action: string
  /** As it came over the wire. */
  readonly body: Document
  /** Of a transaction that this operation has begun. */
  readonly began?: string
}

export interface TracingProtocol extends CountingProtocol {
  /** Begins to keep operations; what was kept before is forgotten. */
  startTrace(): void
  /** Ends it, and gives what was kept. */
  endTrace(): readonly TracedOperation[]
}

/** More than this is no trace of one thing any more. */
const operationsAtMost = 20_000

const begun = (reply: object): { readonly began?: string } => {
  const began = isDocument(reply) ? optionalText(reply, 'transactionId') : undefined
  return began === undefined ? {} : { began }
}

/** Takes the protocol that counts; gives the same one, which can also be watched. */
export function traceOperations(protocol: CountingProtocol): TracingProtocol {
  let kept: TracedOperation[] | undefined
  return {
    counts: () => protocol.counts(),
    async handle(request) {
      const action = optionalText(request.body, 'action') ?? ''
      const trace = kept
      if (!trace || !action.startsWith('database.') || trace.length >= operationsAtMost) {
        return protocol.handle(request)
      }
      const place = trace.length
      const functionName = functionOf(credentialOf(request))
      trace.push({ functionName, action, body: request.body })
      const reply = await protocol.handle(request)
      trace[place] = { functionName, action, body: request.body, ...begun(reply) }
      return reply
    },
    startTrace: () => void (kept = []),
    endTrace() {
      const ended = kept ?? []
      kept = undefined
      return ended
    },
  }
}
