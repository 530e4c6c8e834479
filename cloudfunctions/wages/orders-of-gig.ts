/** The orders of one gig, read by their spoken ids one after another. */
import type { Reads, Stored } from '../_kernel/collections'
import { type Order, orderIdOf, orders } from './repository'

/** An employer who lets so many orders lapse has to ask the market's staff. */
export const ordersMaximum = 20

/** Oldest first. */
export async function ordersOfGig(reads: Reads, gigId: string): Promise<readonly Stored<Order>[]> {
  const found: Stored<Order>[] = []
  while (found.length < ordersMaximum) {
    const order = await reads.get(orders, orderIdOf(gigId, found.length + 1))
    if (!order) break
    found.push(order)
  }
  return found
}
