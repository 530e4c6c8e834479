/**
 * One small document per gig in which two meet that would not see each other: a wage that finds its escrow
 * too small, and a refund of the same escrow.
 */
import type { Reads } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { claimMarks } from './repository'

const markIdOf = (gigId: string) => `mark:${gigId}`

/** How often a claim has been marked; a refund decided by another count is out of date. */
export const marksOf = async (reads: Reads, gigId: string): Promise<number> =>
  (await reads.get(claimMarks, markIdOf(gigId)))?.marks ?? 0

/** Counts one more claim or refund: two that write it at once collide, and the later one reads again. */
export async function markClaim(unit: Unit, gigId: string): Promise<void> {
  const id = markIdOf(gigId)
  const marks = await marksOf(unit, gigId)
  if (marks === 0) unit.create(claimMarks, id, { marks: 1 })
  else unit.save(claimMarks, id, { marks: marks + 1 })
}
