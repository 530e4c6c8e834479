/**
 * What a race says that broke a promise: which one, the line that runs the very order again, and the order.
 */
import path from 'node:path'
import * as fc from 'fast-check'

/** The promise that broke, or whatever was thrown on the way. */
const reasonOf = (errorInstance: unknown): string =>
  errorInstance instanceof Error ? errorInstance.message : String(errorInstance)

/** Any sign that a pattern, a shell or a report would read otherwise is any sign. */
const inPattern = (name: string) => name.replaceAll(/[\\^$*+?()[\]{}|'"`]/g, '.')

/** Runs the test that runs now, with the one order of each pair that broke the promise. */
function replayLine(seedOffset: number, counterexamplePath: string | null): string {
  const { testPath = '', currentTestName = '' } = expect.getState()
  const order = `RACE_SEED=${seedOffset} RACE_PATH=${counterexamplePath}`
  return `${order} npx jest ${path.relative('', testPath)} -t '${inPattern(currentTestName)}'`
}

/** Takes what the drawing of orders found, and the seed that `RACE_SEED=0` stands for. */
export function breachOf<Drawn>(details: fc.RunDetails<Drawn>, firstSeed: number): Error {
  const { errorInstance, seed, counterexamplePath } = details
  const replay = replayLine(seed - firstSeed, counterexamplePath)
  return new Error([reasonOf(errorInstance), replay, fc.defaultReportMessage(details)].join('\n\n'))
}
