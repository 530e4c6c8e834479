/** Adds up what an answer is worth, and refuses an answer that no market could keep. */
import type { Instance } from '@/domain/matching/assignment/instance'
import { eachEdge, type GigOf } from '../peers/solver'

/** The sum of the values taken; a fault when somebody stands where they may not, or a seat is sold twice. */
export function worthOf(instance: Instance, gigOf: GigOf): number {
  const taken = new Int32Array(instance.gigCount)
  let worth = 0
  let placed = 0
  eachEdge(instance, ({ worker, gig, value }) => {
    if (gigOf[worker] !== gig) return
    taken[gig] = (taken[gig] ?? 0) + 1
    worth += value
    placed += 1
  })
  if (gigOf.reduce((count, gig) => count + (gig >= 0 ? 1 : 0), 0) !== placed)
    throw new Error('somebody was sent where they may not go')
  if (taken.some((count, gig) => count > (instance.seats[gig] ?? 0)))
    throw new Error('a seat was given to two')
  return worth
}
