/** Settings of one property test of the rules: its own pinned seed, and how many runs it needs. */
import type { Parameters } from 'fast-check'
import { propertyRuns, propertySeed } from '../property-runs'

/** Pins a property to `seed` with `runs` runs; the long tests multiply the runs and move the seed on. */
export const fixed = <T>(seed: number, runs = 200): Parameters<T> => ({
  seed: propertySeed(seed),
  numRuns: propertyRuns(runs),
})
