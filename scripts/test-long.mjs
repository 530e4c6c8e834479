/**
 * `npm run test:long -- 20`: for so many minutes, more runs of properties, kill rounds and simulated worlds;
 * without a number, everything that is planned.
 * Rounds have fixed seeds: what passed yesterday passes today. What did not fit is named, never passed over.
 */
import { buildAll } from './build/targets.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { plannedRounds } from './test/long-rounds.mjs'
import { runJest } from './test/jest-project.mjs'
import { asOneTest, conclude } from './test/tally.mjs'

const startedAt = performance.now()
const budgetMinutes = Number(process.argv.slice(2).find((argument) => /^[0-9.]+$/.test(argument)) ?? Infinity)

const secondsLeft = () => budgetMinutes * 60 - (performance.now() - startedAt) / 1000

/** How long a round takes: as its last one did, or as was measured when it was planned. */
const secondsOf = (round, results) =>
  results.findLast(({ kind }) => kind === round.kind)?.seconds ?? round.seconds

/** A round that would end after the budget is not begun. */
const fits = (round, results) => secondsLeft() > secondsOf(round, results) * 1.2

/** A slow machine ends a little after the budget; only a round that hangs is stopped. */
async function runRound(round) {
  const { paths, env, label } = round
  const limitSeconds = Math.max(600, 4 * round.seconds)
  const result = await runJest('node', { label, paths, env, limitSeconds })
  return { ...result, kind: round.kind }
}

await ensureInstalled()
const built = await buildAll(['functions', 'localcloud', 'simulation'])
const results = built.map((result) => ({ ...asOneTest(result), name: `build: ${result.name}` }))
const leftOut = []
for (const round of plannedRounds()) {
  if (fits(round, results)) results.push(await runRound(round))
  else leftOut.push(round.label)
}
console.log(leftOut.length === 0 ? '\nEverything planned did fit.' : `\nDid not fit: ${leftOut.join(', ')}`)
conclude(results, startedAt)
