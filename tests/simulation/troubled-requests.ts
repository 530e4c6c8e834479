/**
 * Stands between the SDK and the store and lets the trouble of an invocation happen: crashes, lost answers,
 * conflicts, refusals, stale reads, a lost power.
 */
import type { InProcessCloud, Interposer } from '../../localcloud/in-process/cloud'
import type { Document } from '../../localcloud/documents/canonical-text'
import { documentActions, isWrite } from '../../localcloud/protocol/database-actions'
import type { Protocol } from '../../localcloud/protocol/protocol'
import type { ProtocolRequest } from '../../localcloud/protocol/request'
import { currentInvocation, type Invocation, never } from './invocation'
import type { FaultName, Trouble } from './trouble'

export interface TroubleMaker {
  readonly clock: { pass(milliseconds: number): void }
  readonly cloud: () => InProcessCloud
  /** Counts a fault that has really happened, and tells it. */
  happened(fault: FaultName, words: string): void
  /** A transaction that sees the store as it was a while ago, if one is kept open. */
  replica(): string | undefined
  losePower(): void
  /** Events whose handler always fails, by outbox id. */
  readonly poisoned: ReadonlySet<string>
}

type Handle = Protocol['handle']

interface Asked {
  readonly maker: TroubleMaker
  readonly request: ProtocolRequest
  readonly handle: Handle
  readonly invocation: Invocation
  readonly action: string
}

const actionOf = ({ body }: ProtocolRequest): string => (typeof body.action === 'string' ? body.action : '')

const isCommit = (action: string) => action === 'database.commitTransaction'
const writes = (action: string) => isWrite(action) || isCommit(action)
const isAlone = (body: Document) => body.transactionId === undefined

const failure = (code: string, message: string) => ({ requestId: 'simulated', code, message })

const lostConnection = () => Object.assign(new Error('ESOCKETTIMEDOUT'), { code: 'ESOCKETTIMEDOUT' })

function crash<Reply>({ maker, invocation }: Asked, fault: FaultName, words: string): Promise<Reply> {
  maker.happened(fault, words)
  invocation.isDead = true
  invocation.die()
  return never()
}

/** The server drops the transaction, as it does when another one was faster. */
async function conflict({ request, handle }: Asked): Promise<object> {
  await handle({ ...request, body: { ...request.body, action: 'database.abortTransaction' } })
  return failure(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
  )
}

const refusals = {
  size: failure('DATABASE_REQUEST_FAILED', '[FailedOperation] the document is too large'),
  rate: failure('EXCEED_REQUEST_LIMIT', '[RequestLimitExceeded] too many requests in this second'),
  quota: failure('EXCEED_QUOTA', '[LimitExceeded] the quota of this environment is used up'),
} as const

/** Answers from the replica; a fault only when the replica has really missed something. */
async function staleRead(asked: Asked): Promise<object> {
  const { maker, request, handle, action } = asked
  const fresh = await handle(request)
  const transactionId = maker.replica()
  const { engine } = maker.cloud()
  if (transactionId === undefined || !engine.transactions.isOpen(transactionId)) return fresh
  const read = documentActions[action]
  if (!read) return fresh
  const stale = await read(engine, { ...request.body, transactionId })
  if (
    JSON.stringify(Object.entries(stale)) ===
    JSON.stringify(Object.entries(fresh).filter(([name]) => name !== 'requestId'))
  )
    return fresh
  maker.happened('F14', 'reads what was true a while ago')
  return { requestId: 'simulated', ...stale }
}

/** Power goes while the write is under way: nothing of it stays, and everybody in the house stops. */
function powerCut({ maker }: Asked): Promise<object> {
  maker.happened('F17', 'the power goes in the middle of a write')
  maker.losePower()
  return never()
}

type Happening<Kind extends Trouble['kind']> = (
  asked: Asked,
  trouble: Extract<Trouble, { kind: Kind }>,
) => Promise<object> | undefined

/** What each trouble does to one request; undefined lets it pass. */
const happenings: { readonly [Kind in Trouble['kind']]: Happening<Kind> } = {
  F1: (asked) => (writes(asked.action) ? crash(asked, 'F1', 'crash before any write') : undefined),
  F2: (asked, { writes: after }) =>
    writes(asked.action) && asked.invocation.writes > after
      ? crash(asked, 'F2', `crash after write ${after}`)
      : undefined,
  F3: (asked) => {
    if (!isCommit(asked.action)) return undefined
    return asked.handle(asked.request).then((reply) => {
      if ('code' in reply) return reply
      asked.maker.happened('F3', 'commit done, its answer is lost')
      throw lostConnection()
    })
  },
  F4: (asked, trouble) => {
    if (!isCommit(asked.action) || trouble.times === 0) return undefined
    trouble.times -= 1
    asked.maker.happened('F4', 'the commit conflicts')
    return conflict(asked)
  },
  F5: (asked) => {
    if (!isCommit(asked.action)) return undefined
    asked.maker.happened('F5', 'the commit conflicts again and again')
    return conflict(asked)
  },
  F6: (asked, { operation }) => {
    if (asked.invocation.operations !== operation) return undefined
    asked.maker.happened('F6', `the store does not answer operation ${operation}`)
    return Promise.reject(lostConnection())
  },
  F14: (asked) =>
    asked.action === 'database.getDocument' && isAlone(asked.request.body) ? staleRead(asked) : undefined,
  F16: (asked, { operation, why }) => {
    if (asked.invocation.operations !== operation) return undefined
    asked.maker.happened('F16', `the store refuses operation ${operation}: ${why}`)
    return Promise.resolve(refusals[why])
  },
  F17: (asked, { writes: after }) => {
    return isCommit(asked.action) && asked.invocation.writes > after ? powerCut(asked) : undefined
  },
}

/** A handler proves its event by an audit row; that is where a poisoned one fails. */
function poison({ maker, request, action }: Asked): Promise<object> | undefined {
  const { collectionName, data } = request.body
  if (maker.poisoned.size === 0 || action !== 'database.insertDocument' || collectionName !== 'audit')
    return undefined
  const [, id = ''] = /"_id":"system:([^"]+)"/.exec(String(data)) ?? []
  if (!maker.poisoned.has(id)) return undefined
  maker.happened('F18', `the handler of ${id} fails`)
  return Promise.reject(new Error('poisoned'))
}

/** A trouble happens in one place only, but conflicts and stale reads go on. */
function meet(asked: Asked): Promise<object> | undefined {
  const poisoned = poison(asked)
  if (poisoned) return poisoned
  const { trouble } = asked.invocation
  if (trouble === undefined) return undefined
  const happen = happenings[trouble.kind] as Happening<Trouble['kind']>
  return happen(asked, trouble)
}

/** The interposer of the in-process cloud. */
export const interposed =
  (maker: TroubleMaker): Interposer =>
  async (request, handle) => {
    maker.clock.pass(2)
    const invocation = currentInvocation()
    if (invocation === undefined) return handle(request)
    if (invocation.isDead) return never()
    const action = actionOf(request)
    invocation.operations += 1
    if (writes(action)) invocation.writes += 1
    const reply = await (meet({ maker, request, handle, invocation, action }) ?? handle(request))
    return invocation.isDead ? never() : reply
  }
