/** How a caller must stand to a gig, an order or a wage. */
import { isBookingOwner, isBookingWorker, isGigOwner } from '../gigs/reader'
import type { Call } from '../_kernel/call'
import type { Reads } from '../_kernel/collections'
import type { Relations } from '../_kernel/may'
import { orders, type PayItem, payItems } from './repository'

type OrderCall = Call<{ readonly orderId: string }>
type ItemCall = Call<{ readonly itemId: string }>

async function isOrderOwner(call: OrderCall, reads: Reads): Promise<boolean> {
  const order = await reads.get(orders, call.input.orderId)
  return order !== undefined && order.payerId === call.caller.person?._id
}

const ofItem =
  (side: (item: PayItem) => string) =>
  async (call: ItemCall, reads: Reads): Promise<boolean> => {
    const item = await reads.get(payItems, call.input.itemId)
    return item !== undefined && side(item) === call.caller.person?._id
  }

export const relations: Relations = {
  gigOwner: isGigOwner,
  bookingOwner: isBookingOwner,
  bookingWorker: isBookingWorker,
  orderOwner: isOrderOwner,
  itemWorker: ofItem(({ workerId }) => workerId),
  itemOwner: ofItem(({ employerId }) => employerId),
}
