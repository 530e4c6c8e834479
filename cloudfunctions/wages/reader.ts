/** What other functions may read of wages. */
import { type Day, startOfDay } from '@/domain/calendar/day'
import { day } from '@/domain/calendar/day'
import { type Fen, sumFen } from '@/domain/money/fen'
import { query } from '../_kernel/cloud'
import { getMany, type Reads, search, type Stored } from '../_kernel/collections'
import { itemIdOf, type PayItem, payItems } from './repository'

export { itemView } from './item-view'
export type { PayItem } from './repository'

const itemsMaximum = 200

/** The wage of a booking, or undefined while its hours are not confirmed. */
export const readItemOfBooking = (reads: Reads, bookingId: string): Promise<Stored<PayItem> | undefined> =>
  reads.get(payItems, itemIdOf(bookingId))

/** The wages of these bookings, by booking. */
export async function itemsByBookings(
  bookingIds: readonly string[],
): Promise<ReadonlyMap<string, Stored<PayItem>>> {
  const found = await getMany(payItems, bookingIds.map(itemIdOf))
  return new Map(found.map((item) => [item.bookingId, item]))
}

/** All wages of a gig. */
export const itemsOfGig = (gigId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { gigId }, limit: itemsMaximum })

/** Wages that wait for this worker's tap. */
export const itemsWaitingForTap = (workerId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { workerId, state: 'waitingForTap' }, limit: itemsMaximum })

/** What has reached this worker in the month of `today`. */
export async function monthPaidFen(workerId: string, today: Day): Promise<Fen> {
  const monthStart = startOfDay(day(`${today.slice(0, 7)}-01`))
  const paid = await search(payItems, {
    where: { workerId, paidAt: query.gte(monthStart) },
    limit: itemsMaximum,
  })
  return sumFen(paid.map(({ grossFen }) => grossFen))
}
