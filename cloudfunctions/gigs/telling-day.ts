/**
 * People who lost or gave back a seat, or the offer of one, are looked at anew at once where a round of the
 * day stands, and the seat goes to the next.
 */
import type { Unit } from '../_kernel/unit'
import type { Gig } from './repository'

/** The turn of the promises tells two such moments of one gig apart. */
export function tellDay(unit: Unit, gig: Gig, personIds: readonly string[]): void {
  const { gigId, marketId, workOn, promiseTurn = 0 } = gig
  if (personIds.length === 0) return
  const subject = `${gigId}:${personIds[0] ?? ''}:${promiseTurn}:${unit.at}`
  unit.emit('people.freed', subject, { marketId, workOn, personIds: [...personIds] })
}
