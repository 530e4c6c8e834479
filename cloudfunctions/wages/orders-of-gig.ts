/** The orders of one gig, read by their spoken ids one after another. */
import type { Day } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { paymentRows } from '@/policies/payments'
import type { Reads, Stored } from '../_kernel/collections'
import { type Order, orderIdOf, orders } from './repository'

/** An employer who lets so many orders lapse has to ask the market's staff. */
export const ordersMaximum = (on: Day): number => mustBeInForce(paymentRows, 'order.most', on).value

/** More than a policy will ever allow: the reading ends by itself. */
const readMaximum = 100

/** Oldest first. */
export async function ordersOfGig(reads: Reads, gigId: string): Promise<readonly Stored<Order>[]> {
  const found: Stored<Order>[] = []
  while (found.length < readMaximum) {
    const order = await reads.get(orders, orderIdOf(gigId, found.length + 1))
    if (!order) break
    found.push(order)
  }
  return found
}
