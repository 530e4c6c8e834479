/**
 * The worlds every probe of the database runs in: the genuine SDK on either store, by call or by loopback
 * HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { createDocumentEngine, type DocumentEngine } from '../../localcloud/documents/engine'
import { isDocument } from '../../localcloud/documents/canonical-text'
import { MemoryStore } from '../../localcloud/documents/memory/store'
import type { DatabaseSchema } from '../../localcloud/documents/schema'
import { SqliteStore } from '../../localcloud/documents/sqlite/store'
import type { DocumentStore } from '../../localcloud/documents/store'
import { installInProcessTransport } from '../../localcloud/in-process/transport'
import { createProtocol, credentialOf, type Protocol } from '../../localcloud/protocol/protocol'
import { verifySignature } from '../../localcloud/protocol/verify-signature'

export type Database = ReturnType<ReturnType<typeof init>['database']>
export type Collection = ReturnType<Database['collection']>

/** The SDK gives its transactions no type; this is what the probes use of them. */
export interface SdkTransaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

export interface World {
  readonly engine: DocumentEngine
  readonly database: Database
  /** Gives the database as another worker with credentials of its own sees it. */
  databaseOf(worker: string): Database
  nowMilliseconds: number
  close(): Promise<void>
}

export const schema: DatabaseSchema = {
  gigs: {
    indexes: [
      {
        name: 'byMarket',
        fields: [
          { field: 'status', direction: 1 },
          { field: 'marketId', direction: 1 },
          { field: 'startAt', direction: 1 },
        ],
      },
      { name: 'byTrade', fields: [{ field: 'trades', direction: 1 }] },
      { name: 'byPlace', fields: [{ field: 'place', direction: '2dsphere' }] },
    ],
  },
  people: {
    indexes: [
      { name: 'byPhone', fields: [{ field: 'phone', direction: 1 }], unique: true },
      { name: 'byCard', fields: [{ field: 'card', direction: 1 }], unique: true, sparse: true },
    ],
  },
  accounts: { indexes: [] },
}

const secret = 'local-secret'
const region = 'ap-shanghai'

export function memoryStore(): DocumentStore {
  return new MemoryStore()
}

/** Gives a SQLite store in a folder of its own, which goes when the store is closed. */
export function sqliteStore(): DocumentStore {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  const store = new SqliteStore(join(folder, 'documents.sqlite'))
  const close = store.close.bind(store)
  store.close = () => {
    close()
    rmSync(folder, { recursive: true })
  }
  return store
}

function connect(worker: string, serviceUrl?: string): Database {
  const credentials = { secretId: worker, secretKey: secret, sessionToken: worker }
  return init({ env: 'local-env', region, ...credentials, ...(serviceUrl && { serviceUrl }) }).database()
}

function createWorld(
  store: DocumentStore,
  inFlightMilliseconds: number,
): { world: World; protocol: Protocol } {
  const world = {
    nowMilliseconds: Date.parse('2026-11-24T00:00:00Z'),
    database: connect('worker-a'),
    databaseOf: connect,
    close: () => Promise.resolve(engine.close()),
  }
  const engine = createDocumentEngine({ store, schema, now: () => world.nowMilliseconds })
  const protocol = createProtocol({ engine, callerOf: credentialOf, inFlightMilliseconds })
  return { world: Object.assign(world, { engine }), protocol }
}

/** Opens a world where the SDK calls the cloud in the same process. */
export function openInProcessWorld(store: DocumentStore): Promise<World> {
  const { world, protocol } = createWorld(store, 0)
  const uninstall = installInProcessTransport(protocol.handle)
  const close = async (): Promise<void> => {
    uninstall()
    world.engine.close()
    await Promise.resolve()
  }
  return Promise.resolve(Object.assign(world, { close }))
}

/** Opens a world behind a real socket on loopback, where each request must be signed. */
export async function openHttpWorld(store: DocumentStore): Promise<World> {
  process.env.TENCENTCLOUD = 'true'
  const { world, protocol } = createWorld(store, 2)
  const server = createServer((request, response) => {
    void answerHttp(protocol, request).then((reply) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${portOf(server)}/admin`
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve(world.engine.close()))
      server.closeAllConnections()
    })
  const databaseOf = (worker: string): Database => connect(worker, url)
  return Object.assign(world, { databaseOf, database: databaseOf('worker-a'), close })
}

async function answerHttp(protocol: Protocol, request: IncomingMessage): Promise<object> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  const body: unknown = JSON.parse(Buffer.concat(parts).toString())
  if (!isDocument(body)) return { code: 'INVALID_PARAM', message: 'the body is no object' }
  const { headers } = request
  const verdict = verifySignature(
    { method: 'post', url: `http://${headers.host ?? ''}${request.url ?? ''}`, headers, body },
    { secretOf: () => secret, nowMilliseconds: Date.now() },
  )
  if (!verdict.valid) return { code: 'SIGN_PARAM_INVALID', message: verdict.why }
  return protocol.handle({ body, headers })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const worlds = [
  { name: 'memory, in process', open: () => openInProcessWorld(memoryStore()) },
  { name: 'SQLite, over loopback HTTP', open: () => openHttpWorld(sqliteStore()) },
]

/**
 * Runs the same probes in every world; each of them also says something about production, and could run
 * there.
 */
export function describeInEveryWorld(subject: string, probes: (given: () => World) => void): void {
  describe.each(worlds)(`${subject} ($name)`, ({ open }) => {
    let world: World

    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    probes(() => world)
  })
}
