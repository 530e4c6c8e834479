/**
 * Delivering outbox items: at once by the sender, by the timer as the net below; parked loudly when refused.
 */
import type { ActionName } from '@/contract/actions'
import type { CallReply } from '@/contract/reply'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { auditRows, systemRowId } from './audit'
import { cloud, query } from './cloud'
import { changeMany, claimOne, getMany, search, type Stored } from './collections'
import { type Delivery, type Message, outbox } from './outbox-item'
import { signSystemCall } from './signature'

/** Calls a system action of any function, signed. `key` is the outbox id or the timer's own mark. */
export async function callSystem(action: string, key: string, input: unknown): Promise<CallReply> {
  const [name = ''] = action.split('.')
  const call = { action, key, input }
  const { result } = await cloud.callFunction({ name, data: { ...call, system: signSystemCall(call) } })
  return result as CallReply
}

/** How a message is brought to its action; a function gives its own actions to itself without a detour. */
export type Deliver = (message: Message) => Promise<CallReply>

export const deliverByCall: Deliver = ({ _id, action, input }) => callSystem(action, _id, input)

/** Tries each message once, right after the commit. What fails is left to the timer. */
export async function kick(messages: readonly Message[], deliver: Deliver): Promise<void> {
  for (const message of messages) {
    // A failed kick loses nothing: what it asks for is stored, and a timer will find it.
    await deliver(message).catch(() => undefined)
  }
}

/**
 * At most a quarter of an hour: an event that waits for another one arrives within the hour after recovery.
 */
const longestPauseMinutes = 15
const backoffMinutes = [1, 1, 2, 5, 10]
const nextTry = (attempts: number, at: Instant) =>
  plusMinutes(at, backoffMinutes[attempts] ?? longestPauseMinutes)

/** Items whose time has come, oldest first. */
export const dueItems = (at: Instant, limit: number): Promise<Stored<Delivery>[]> =>
  search(outbox, {
    where: { state: 'pending', nextAt: query.lte(at) },
    orderBy: [['nextAt', 'asc']],
    limit,
  })

const undeliveredMaximum = 1_000

/** What waits to be brought to an action, or was refused by it. */
export const undelivered = (action: ActionName): Promise<Stored<Delivery>[]> =>
  search(outbox, {
    where: { action, state: query.in(['pending', 'parked']) },
    orderBy: [['nextAt', 'asc']],
    limit: undeliveredMaximum,
  })

/** Takes the lease of one item by moving its next time on; false when another instance was faster. */
const lease = ({ _id, attempts, nextAt }: Stored<Delivery>, at: Instant) =>
  claimOne(
    outbox,
    { _id, state: 'pending', nextAt },
    { attempts: attempts + 1, nextAt: nextTry(attempts, at) },
  )

/** Items of which the audit row proves that they arrived. */
async function arrivedItems(items: readonly Stored<Delivery>[]): Promise<ReadonlySet<string>> {
  const rows = await getMany(
    auditRows,
    items.map(({ _id }) => systemRowId(_id)),
  )
  const proven = new Set(rows.map(({ _id }) => _id))
  return new Set(items.map(({ _id }) => _id).filter((id) => proven.has(systemRowId(id))))
}

/** Closes items that have arrived, all in one request. */
async function close(ids: Iterable<string>): Promise<number> {
  const arrived = [...ids]
  if (arrived.length === 0) return 0
  return changeMany(outbox, { _id: query.in(arrived), state: 'pending' }, { state: 'delivered' })
}

const park = (id: string, problem: string) =>
  claimOne(outbox, { _id: id, state: 'pending' }, { state: 'parked', problem })

/** Takes an item that nobody has delivered and brings it; true when it arrived. Refused ones are parked. */
async function bring(item: Stored<Delivery>, at: Instant): Promise<boolean> {
  if (!(await lease(item, at))) return false
  const reply = await deliverByCall(item).catch(() => undefined)
  if (reply?.ok === false && reply.error.kind !== 'fault') await park(item._id, reply.error.code)
  return reply?.ok === true
}

/**
 * Looks at items whose sender has had its minute: closes those that arrived, delivers the others under a
 * lease each. Returns how many it delivered.
 */
export async function sweepOutbox(at: Instant, limit: number): Promise<number> {
  const items = await dueItems(at, limit)
  const arrived = await arrivedItems(items)
  const brought: string[] = []
  for (const item of items) {
    if (!arrived.has(item._id) && (await bring(item, at))) brought.push(item._id)
  }
  await close([...arrived, ...brought])
  return brought.length
}
