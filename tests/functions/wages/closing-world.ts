/**
 * A week of its own for every test of the close: the payment stand-in keeps its book when the city is
 * reset.
 */
import { day as dayFrom, plusDays, startOfDay } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { aUnit, aWorker } from '../people'
import { booked, confirmed, paidIn, postedGig, scanned } from '../working-day'
import { type Actor, freshKey, type World } from '../world'
import type {
  BookClose,
  ChannelClose,
  StoredDifference,
  StoredMovement,
} from '../../../cloudfunctions/wages/close/repository'

let weeks = 0

export interface Week {
  /** The first working day of the week. */
  readonly day: string
  /** The instant at a clock of the week's first day, or of a later one. */
  at(clock: string, daysLater?: number): string
}

/** An empty city in a week that no other test has seen. */
export async function nextWeek(world: World): Promise<Week> {
  weeks += 1
  const day = plusDays(dayFrom('2026-11-24'), weeks * 7)
  await world.reset()
  // What earlier tests left under way at WeChat comes to its end before the week begins.
  world.moveTo(plusMinutes(startOfDay(day), -3 * 1_440))
  await world.payment.tick()
  await world.reset()
  world.moveTo(plusMinutes(startOfDay(day), 300))
  return {
    day,
    at(clock, daysLater = 0) {
      const [hour = 0, minute = 0] = clock.split(':').map(Number)
      return plusMinutes(startOfDay(plusDays(day, daysLater)), hour * 60 + minute)
    },
  }
}

export interface Parties {
  readonly worker: Actor
  readonly employer: Actor
  readonly gigId: string
  readonly bookingId: string
  readonly itemId: string
}

/** One gig of 175 yuan from posting to a transfer that waits for the worker's tap. */
export async function worksADay(world: World, week: Week): Promise<Parties> {
  world.payment.control('top-up', {
    account: 'operation',
    amountFen: 10_000_000,
    voucher: `V${freshKey().slice(0, 10)}`,
  })
  const [employer, worker] = [await aUnit(world), await aWorker(world)]
  const gigId = await postedGig(employer, { workOn: dayFrom(week.day) })
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  const parties = { worker, employer, bookingId }
  world.moveTo(week.at('07:55'))
  await scanned(parties, 'checkIn')
  world.moveTo(week.at('16:00'))
  await scanned(parties, 'checkOut')
  await confirmed(parties)
  await world.settle()
  const { items } = await worker.does('wages.listMyWages', {})
  return { ...parties, gigId, itemId: items[0]?.itemId ?? '' }
}

/** The worker taps "receive" and the money arrives. */
export async function taps(
  world: World,
  { worker, itemId }: Pick<Parties, 'worker' | 'itemId'>,
): Promise<void> {
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
}

type Closes = readonly (BookClose | ChannelClose)[]
const sorted = (world: World) =>
  [...(world.documents('closes') as Closes)].sort((one, other) => (one.day < other.day ? -1 : 1))

export const channelCloses = (world: World): readonly ChannelClose[] =>
  sorted(world).flatMap((close) => (close.side === 'channel' ? [close] : []))

export const differences = (world: World) =>
  world.documents('differences') as readonly (StoredDifference & { readonly _id: string })[]

/** What book and bill have not said the same of so far. */
export const openMovements = (world: World) =>
  (world.documents('billlines') as readonly StoredMovement[]).filter(({ isOpen }) => isOpen)

/** The vouchers of the operator's own money are told to the book, as its finance officer does. */
export async function bookFloat(world: World): Promise<void> {
  const lines = (world.payment.control('dump', {}).body as unknown as { lines: readonly TopUp[] }).lines
  for (const { business, merchantNo, amountFen, at } of lines) {
    const instant = new Date(at).toISOString()
    if (business !== 'topUp' || instant < new Date(Date.now() - 7 * 86_400_000).toISOString()) continue
    await world.put('journal', `float:${merchantNo}`, {
      id: `float:${merchantNo}`,
      kind: 'floatAdded',
      postings: [{ from: 'wx:operation', to: 'outside:float', amountFen }],
      day: plusDays(dayFrom(new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)), 0),
      at: instant,
      reference: merchantNo,
    })
  }
}

interface TopUp {
  readonly business: string
  readonly merchantNo: string
  readonly amountFen: number
  readonly at: number
}
