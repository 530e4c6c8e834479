/**
 * People who lost or gave back a seat, or the offer of one, are looked at anew at once where a round of the
 * day stands, and the seat goes to the next.
 */
import type { Unit } from '../_kernel/unit'
import type { Gig } from './repository'

export interface Freed {
  /** What has freed them, told once. */
  readonly subject: string
  readonly personIds: readonly string[]
}

export function tellDay(unit: Unit, { marketId, workOn }: Gig, { subject, personIds }: Freed): void {
  if (personIds.length === 0) return
  unit.emit('people.freed', subject, { marketId, workOn, personIds: [...personIds] })
}
