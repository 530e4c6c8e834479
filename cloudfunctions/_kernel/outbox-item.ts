/** Types of the outbox: one item per event and receiving action, with the receiver's input stored in it. */
import { type EventFacts, type EventName, events } from '@/contract/events'
import type { Instant } from '@/domain/calendar/instant'
import { plusMinutes } from '@/domain/calendar/instant'
import { collection, type Stored } from './collections'

export interface Delivery {
  readonly action: string
  readonly input: unknown
  /** What was delivered is proven by its audit row; the timer then closes the item with many others. */
  readonly state: 'pending' | 'delivered' | 'parked'
  readonly attempts: number
  /** When the timer may take it; the sender itself delivers at once. */
  readonly nextAt: Instant
  readonly createdAt: Instant
  readonly problem: string | null
}

/** What is brought to a system action: under which key, and what it is told. */
export type Message = Pick<Stored<Delivery>, '_id' | 'action' | 'input'>

export const outbox = collection<Delivery>('outbox')

/** The timer leaves an item to its sender for this long. */
const senderMinutes = 1

export interface News<Name extends EventName> {
  readonly name: Name
  /** What the event is about; event and subject make the item's id, so the same news is told once. */
  readonly subject: string
  readonly facts: EventFacts<Name>
  readonly at: Instant
}

/** The items that one event becomes. */
export const deliveriesOf = <Name extends EventName>({
  name,
  subject,
  facts,
  at,
}: News<Name>): Stored<Delivery>[] =>
  events[name].map((action) => ({
    _id: `${name}:${subject}:${action}`,
    action,
    input: facts,
    state: 'pending',
    attempts: 0,
    nextAt: plusMinutes(at, senderMinutes),
    createdAt: at,
    problem: null,
  }))
