/**
 * One morning as it will turn out: who comes, when they scan in, who had said so the evening before, and
 * which offers will be declined. Every policy meets the same morning.
 */
import type { Instance } from '@/domain/matching/assignment/instance'
import { buildInstance } from '../generator/build-instance'
import { Dice } from '../generator/dice'
import { drawMarket } from '../generator/market'
import type { MarketSize } from '../generator/sizes'

export const dawnMinutes = 120

/** What people do that nobody planned, in percent. */
export interface Habits {
  /** Of all who would be expected: who stays at home without a word. */
  readonly staysAwayPercent: number
  /** Of all offers: what is declined, without any penalty. */
  readonly declinesPercent: number
}

export interface Morning {
  readonly instance: Instance
  /** Minute of the scan, 0 to 119; -1 for who does not come. */
  readonly scansAt: Int16Array
  /** Registered the evening before when below the percentage of a policy: who is in at 30 is in at 60. */
  readonly eagerness: Uint8Array
  /** By edge: 1 when this person would decline this gig. */
  readonly isDeclined: Uint8Array
}

export function drawMorning(size: MarketSize, seed: number, habits: Habits): Morning {
  const instance = buildInstance(drawMarket(size, seed))
  const [coming, scan] = [new Dice(seed, 'who comes'), new Dice(seed, 'when they scan')]
  const [evening, answer] = [new Dice(seed, 'who registers'), new Dice(seed, 'what is declined')]
  const { workerCount, edgeGig } = instance
  const each = { length: workerCount }
  const minutes = Int16Array.from(each, () => scan.below(dawnMinutes))
  return {
    instance,
    scansAt: minutes.map((minute) => (coming.hits(habits.staysAwayPercent) ? -1 : minute)),
    eagerness: Uint8Array.from(each, () => evening.below(100)),
    isDeclined: Uint8Array.from(edgeGig, () => (answer.hits(habits.declinesPercent) ? 1 : 0)),
  }
}
