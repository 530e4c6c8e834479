/**
 * Answers every request of the genuine SDK: documents by the engine, everything else by the handlers given.
 */
import { randomUUID } from 'node:crypto'
import { isDocument, type Document } from '../documents/canonical-text'
import type { DocumentEngine } from '../documents/engine'
import { DatabaseFailure, invalidParameter } from '../documents/failure'
import { documentActions, isWrite } from './database-actions'
import { EscapedWrites } from './escaped-writes'
import { optionalText, textField, type ProtocolRequest } from './request'

export interface Invocation {
  readonly name: string
  readonly event: unknown
  readonly request: ProtocolRequest
}

export interface ProtocolOptions {
  readonly engine: DocumentEngine
  /** Gives what the called function returned. */
  readonly invokeFunction?: (invocation: Invocation) => Promise<unknown>
  /** Gives the whole reply to a `storage.*` request, `data` included. */
  readonly storage?: (request: ProtocolRequest) => Promise<object>
  /** Gives the whole reply to a `wx.*` or `auth.*` request; bytes are passed on as they are. */
  readonly wechat?: (request: ProtocolRequest) => Promise<object>
  /** Tells callers apart, so that a write leaving its caller's open transaction is caught. */
  readonly callerOf?: (request: ProtocolRequest) => string | undefined
  /**
   * How long an operation of a transaction stays in flight, so that a parallel one meets it: 0 is one turn of
   * the loop.
   */
  readonly inFlightMilliseconds?: number
}

export interface Protocol {
  handle(request: ProtocolRequest): Promise<object>
}

/**
 * Takes the engine and the other handlers; gives the one door of the cloud. It never throws: failures are
 * replies.
 */
export function createProtocol(options: ProtocolOptions): Protocol {
  const escapedWrites = new EscapedWrites((id) => options.engine.transactions.isOpen(id))
  return {
    async handle(request) {
      const requestId = randomUUID()
      try {
        const reply = await answer({ options, request, escapedWrites })
        return reply instanceof Uint8Array ? reply : { requestId, ...reply }
      } catch (error) {
        return { requestId, ...failureReply(error) }
      }
    },
  }
}

function failureReply(error: unknown): { code: string; message: string } {
  if (error instanceof DatabaseFailure) return { code: error.code, message: error.message }
  return { code: 'SYS_ERR', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

interface Answering {
  readonly options: ProtocolOptions
  readonly request: ProtocolRequest
  readonly escapedWrites: EscapedWrites
}

async function answer({ options, request, escapedWrites }: Answering): Promise<object> {
  const { body } = request
  const action = textField(body, 'action')
  if (action.startsWith('database.')) return answerDatabase({ options, request, escapedWrites }, action)
  if (action === 'functions.invokeFunction' && options.invokeFunction)
    return invoke(options.invokeFunction, request)
  if (action.startsWith('storage.') && options.storage) return options.storage(request)
  if (/^(wx|auth)\./.test(action) && options.wechat) return options.wechat(request)
  throw invalidParameter(`unknown action ${action}`)
}

async function invoke(
  invokeFunction: NonNullable<ProtocolOptions['invokeFunction']>,
  request: ProtocolRequest,
): Promise<object> {
  const name = textField(request.body, 'function_name')
  const text = optionalText(request.body, 'request_data')
  const event: unknown = text === undefined ? {} : JSON.parse(text)
  const result = await invokeFunction({ name, event, request })
  return { data: { response_data: JSON.stringify(result ?? null) } }
}

async function answerDatabase(answering: Answering, action: string): Promise<object> {
  const { options, request, escapedWrites } = answering
  const { engine, callerOf } = options
  const caller = callerOf?.(request)
  if (action === 'database.startTransaction') {
    const transactionId = engine.transactions.start()
    if (caller !== undefined) escapedWrites.opened(caller, transactionId)
    return { transactionId }
  }
  const transactionId = optionalText(request.body, 'transactionId')
  if (transactionId !== undefined) return operate({ options, body: request.body, transactionId }, action)
  if (caller !== undefined && isWrite(action)) escapedWrites.refuse(caller)
  return runAction(engine, action, request.body)
}

interface Operation {
  readonly options: ProtocolOptions
  readonly body: Document
  readonly transactionId: string
}

/**
 * Runs one operation of a transaction; while it is in flight a second one is told that the transaction is
 * busy.
 */
async function operate({ options, body, transactionId }: Operation, action: string): Promise<object> {
  const { engine, inFlightMilliseconds = 1 } = options
  engine.transactions.begin(transactionId, { counts: documentActions[action] !== undefined })
  try {
    const reply = await runTransactionAction({ engine, body, transactionId }, action)
    await inFlight(inFlightMilliseconds)
    return reply
  } finally {
    engine.transactions.finish(transactionId)
  }
}

function inFlight(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds === 0) setImmediate(resolve)
    else setTimeout(resolve, milliseconds)
  })
}

async function runTransactionAction(
  { engine, body, transactionId }: { engine: DocumentEngine; body: Document; transactionId: string },
  action: string,
): Promise<object> {
  if (action === 'database.commitTransaction') {
    engine.commit(transactionId)
    return { data: {} }
  }
  if (action === 'database.abortTransaction') {
    engine.abort(transactionId)
    return { data: {} }
  }
  return runAction(engine, action, body)
}

async function runAction(engine: DocumentEngine, action: string, body: Document): Promise<object> {
  const run = documentActions[action]
  if (!run) throw invalidParameter(`unknown action ${action}`)
  return run(engine, body)
}

/** Takes a request; gives the credential that signed it, which differs from worker to worker. */
export function credentialOf({ body, headers }: ProtocolRequest): string | undefined {
  const authorization = headers.authorization
  const signed = typeof authorization === 'string' ? /Credential=([^/]+)\//.exec(authorization) : null
  const token = isDocument(body) ? optionalText(body, 'sessionToken') : undefined
  return token ?? signed?.[1]
}
