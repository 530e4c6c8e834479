/**
 * Decides how many calls may run at once, so that calls between functions can never dead-lock behind calls
 * from outside.
 */

export interface HostLimits {
  /**
   * Worker threads in all, idle ones included: enough that one day's work ends and starts none, since a cold
   * start costs as much as fifty calls.
   */
  readonly workers: number
  /** Of these, how many may serve calls from outside. */
  readonly workersForOutside: number
  /** Workers of one function that are not themselves waiting for another function. */
  readonly workersPerFunction: number
  readonly queueLength: number
  readonly queueWaitMs: number
}

export const defaultLimits: HostLimits = {
  workers: 20,
  workersForOutside: 6,
  workersPerFunction: 2,
  queueLength: 128,
  queueWaitMs: 5_000,
}

/**
 * How many calls may be running for one more call of this depth to start; depth 0 comes from outside.
 * Each depth keeps a worker that shallower calls cannot take: the deepest call can always run, so the ones
 * above it end.
 */
export function runningLimit(limits: HostLimits, depth: number): number {
  return Math.min(limits.workersForOutside + depth, limits.workers)
}
