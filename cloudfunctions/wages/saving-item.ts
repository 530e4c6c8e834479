/** Saves a wage that has moved on; one that no longer waits for its employer opens the posting again. */
import { lateBecause } from '@/domain/wages/late-because'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { type PayItem, payItems } from './repository'

/** Tells gigs that the wage closes its employer's posting, or no longer does. */
export function tellLateness(unit: Unit, item: Stored<PayItem>, standing: boolean): void {
  const { _id: itemId, employerId, gigTitle, workOn, dueOn, grossFen: amountFen } = item
  const news = { itemId, employerId, gigTitle, workOn, dueOn, amountFen, standing, at: unit.at }
  unit.emit('wage.lateness', `${itemId}:${standing ? 'late' : 'settled'}:${unit.at}`, news)
}

/** Stores `next` in the place of `item`. */
export function saveItem(unit: Unit, item: Stored<PayItem>, next: PayItem): void {
  const isLifted = item.redFlagged && lateBecause(next) !== 'employer'
  if (isLifted) tellLateness(unit, item, false)
  unit.save(payItems, item._id, isLifted ? { ...next, redFlagged: false } : next)
}
