/** Says what a run of the simulation has seen: failures in words, and one line of figures. */
import { createHash } from 'node:crypto'

const medianOf = (numbers) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/** Same seeds, same hash: each seed's story is hashed, and the hashes in order of the seeds. */
function traceHash(hashes) {
  const lines = Object.entries(hashes)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([seed, hash]) => `${seed} ${hash}\n`)
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16)
}

/** For each failing seed the line that replays it, what was violated, and the story that led there. */
export function failuresInWords({ violations, stories }, { calls }) {
  const seeds = [...new Set(violations.map(({ seed }) => seed))]
  return seeds.flatMap((seed) => [
    `npm run sim -- --seed ${seed} --calls ${calls} --story`,
    ...violations
      .filter((each) => each.seed === seed)
      .map(({ invariant, words }) => `  ${invariant}: ${words}`),
    ...(stories[seed] ?? []).map((line) => `    ${line}`),
  ])
}

const neverDone = (actions) =>
  Object.entries(actions).flatMap(([action, { done }]) => (done === 0 ? [action] : []))

/** Figures of the run; medians and least ones are of a seed. */
export function summaryOf(
  { violations, calls, actors, operations, hashes, faults, actions, refusals },
  { seed, seeds },
) {
  return {
    firstSeed: seed,
    seeds,
    ended: operations.length,
    violations: violations.length,
    calls: calls.reduce((sum, count) => sum + count, 0),
    medianCalls: medianOf(calls),
    leastCalls: Math.min(...calls),
    leastActors: Math.min(...actors),
    medianSdkOperations: medianOf(operations),
    neverDone: neverDone(actions),
    traceHash: traceHash(hashes),
    faults,
    actions,
    refusals,
  }
}
