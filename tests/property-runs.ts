/**
 * Decides seed and number of runs of every property test: fixed by default, more of both in the long test.
 */
import * as fastCheck from 'fast-check'

const usualRuns = 100

/**
 * `PROPERTY_RUNS` multiplies the runs of a property; `PROPERTY_SEED` is moved on in each round of the long
 * test.
 */
const multiplier = Number(process.env.PROPERTY_RUNS ?? 1)

/** Takes how often a property runs in `npm test`; gives how often it runs now. */
export function propertyRuns(count = usualRuns): number {
  return Math.max(1, Math.round(count * multiplier))
}

/** Takes the seed a test is pinned to; gives the seed of this round. */
export function propertySeed(seed = 20_261_124): number {
  return seed + Number(process.env.PROPERTY_SEED ?? 0)
}

fastCheck.configureGlobal({ seed: propertySeed(), numRuns: propertyRuns() })
