/** What other functions may read of wages. */
import { type Day, startOfDay } from '@/domain/calendar/day'
import { day } from '@/domain/calendar/day'
import { type Fen, sumFen } from '@/domain/money/fen'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { type PayItem, payItems } from './repository'

export { itemView } from './item-view'
export type { PayItem } from './repository'

const itemsMaximum = 200

/** The parts of one worker's wage: none while the hours are not confirmed. */
export const itemsOfBooking = (bookingId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { bookingId }, limit: itemsMaximum })

/** A crew of 200 with five parts of a wage each. */
const itemsOfGigMaximum = 1_000

/** All wages of a gig. */
export const itemsOfGig = (gigId: string): Promise<Stored<PayItem>[]> =>
  search(payItems, { where: { gigId }, limit: itemsOfGigMaximum })

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
