/** A whole cloud in one process: the genuine SDK on a memory store, for tests and the simulation. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { createDocumentEngine, type DocumentEngine } from '../documents/engine'
import { MemoryStore } from '../documents/memory/store'
import type { DatabaseSchema } from '../documents/schema'
import type { DocumentStore } from '../documents/store'
import { createProtocol, type Invocation, type Protocol, type ProtocolOptions } from '../protocol/protocol'
import { optionalText, type ProtocolRequest } from '../protocol/request'
import { installInProcessTransport } from './transport'

export interface InProcessOptions {
  readonly schema: DatabaseSchema
  /** The server's time in milliseconds. */
  readonly now: () => number
  readonly newId?: () => string
  readonly onInvoke?: (invocation: Invocation) => Promise<unknown>
  readonly onWechat?: ProtocolOptions['wechat']
  readonly onStorage?: ProtocolOptions['storage']
  readonly onRequest?: Interposer
  /** The store of a fresh cloud; a plain memory store unless the caller wants to look on. */
  readonly newStore?: () => DocumentStore
  /**
   * What a restarted server finds of the store it had: that store itself, unless the caller says otherwise.
   */
  readonly reopenStore?: (store: DocumentStore) => DocumentStore
}

/**
 * Stands between the SDK and the cloud and gives the reply: it may ask `handle` never (a failure before the
 * effect), once (and then lose or change the answer), or later. What it throws reaches the SDK as a broken
 * network does.
 */
export type Interposer = (request: ProtocolRequest, handle: Protocol['handle']) => Promise<object>

export interface InProcessCloud {
  /** The engine of this moment; `reset` puts a fresh one in its place. */
  readonly engine: DocumentEngine
  reset(): void
  /** The server is started again on what its store has kept: open transactions are gone. */
  restart(): void
  /** SDK operations since the last reset, by action. */
  countOperations(): Readonly<Record<string, number>>
  /** Runs work as one caller, as one worker would: a write leaving its open transaction is then caught. */
  asCaller<Result>(caller: string, work: () => Result): Result
  /** Gives the network back to the SDK. */
  uninstall(): void
}

/** Takes the declared collections and a clock; gives the cloud, already in the place of the SDK's network. */
export function createInProcessCloud(options: InProcessOptions): InProcessCloud {
  const callers = new AsyncLocalStorage<string>()
  const counts = new Map<string, number>()
  const { onRequest = (request, handle) => handle(request), newStore = () => new MemoryStore() } = options
  const { reopenStore = (kept: DocumentStore) => kept } = options
  let store = newStore()
  const start = () => startCloud(options, { store, callerOf: () => callers.getStore() })
  let { engine, protocol } = start()
  const uninstall = installInProcessTransport((request) => {
    count(counts, request)
    return onRequest(request, (asked) => protocol.handle(asked))
  })
  return {
    get engine() {
      return engine
    },
    reset() {
      counts.clear()
      store = newStore()
      ;({ engine, protocol } = start())
    },
    restart() {
      store = reopenStore(store)
      ;({ engine, protocol } = start())
    },
    countOperations: () => Object.fromEntries(counts),
    asCaller: (caller, work) => callers.run(caller, work),
    uninstall,
  }
}

interface Ground {
  readonly store: DocumentStore
  readonly callerOf: () => string | undefined
}

function startCloud(
  { schema, now, newId, onInvoke, onWechat, onStorage }: InProcessOptions,
  { store, callerOf }: Ground,
): { engine: DocumentEngine; protocol: Protocol } {
  const engine = createDocumentEngine({ store, now, schema, ...(newId && { newId }) })
  const protocol = createProtocol({
    engine,
    callerOf,
    inFlightMilliseconds: 0,
    ...(onInvoke && { invokeFunction: onInvoke }),
    ...(onWechat && { wechat: onWechat }),
    ...(onStorage && { storage: onStorage }),
  })
  return { engine, protocol }
}

function count(counts: Map<string, number>, { body }: ProtocolRequest): void {
  const action = optionalText(body, 'action') ?? 'unknown'
  counts.set(action, (counts.get(action) ?? 0) + 1)
}
