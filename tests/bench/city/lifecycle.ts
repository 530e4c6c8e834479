/** The life of one gig with one worker, in the three parts between which a day's clock moves. */
import { day } from '@/domain/calendar/day'
import type { Citizen } from '../../journeys/citizen'
import type { City } from '../../journeys/city'
import {
  accepted,
  at,
  eightHours,
  itemOf,
  paidAtCashier,
  type Parties,
  scanned,
} from '../../journeys/working-day'
import { type Awaited, waitFor } from './document'

export interface Pair {
  readonly employer: Citizen
  readonly worker: Citizen
}

interface InState {
  readonly state: string
}

/** Milliseconds: eight clients that look every four would be a fifth of all requests to the city. */
const betweenLooks = 25

const isPaid = ({ state }: InState): boolean => state === 'paid'

/** Before work: post, pay in, accept. */
export async function agree(city: City, { employer, worker }: Pair, workOn: string): Promise<Parties> {
  const gig = { ...eightHours, workOn: day(workOn) }
  const { gigId } = await employer.does('gigs.postGig', { gig, publish: true })
  const { orderId } = await paidAtCashier(employer, gigId)
  await waitFor<InState>(city, { collection: 'orders', id: orderId, isThere: isPaid, betweenLooks })
  const { bookingId } = await accepted(worker, gigId)
  return { employer, worker, gigId, bookingId }
}

/** The worker arrives. */
export const arrive = (city: City, parties: Parties) => scanned(city, parties, 'checkIn')

/** The worker leaves and the employer confirms. */
export async function confirm({ employer, bookingId }: Parties): Promise<void> {
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 420 })
}

/** The worker taps, and the money is there. `betweenLooks` is as in `Awaited`. */
export async function receive(
  city: City,
  { worker, bookingId }: Parties,
  looking: Pick<Awaited<InState>, 'betweenLooks'> = {},
): Promise<void> {
  const item = { collection: 'payitems', id: itemOf(bookingId), ...looking }
  const canTap = ({ state }: InState) => state === 'waitingForTap'
  await waitFor<InState>(city, { ...item, isThere: canTap })
  const { parameters } = await worker.does('wages.openTransfer', { itemId: item.id })
  await worker.receives(parameters?.package ?? '')
  await waitFor<InState>(city, { ...item, isThere: isPaid })
}

/** After work: leave, confirm, receive. */
export async function finish(city: City, parties: Parties): Promise<void> {
  await scanned(city, parties, 'checkOut')
  await confirm(parties)
  await receive(city, parties, { betweenLooks })
}

/** When the three parts of a working day are. */
export const hours = {
  agree: (workOn: string) => at('06:30', workOn),
  arrive: (workOn: string) => at('07:55', workOn),
  finish: (workOn: string) => at('16:01', workOn),
}
