/**
 * One process, one way of finding gigs, one number of open gigs: prints times and lists as one line of JSON.
 */
import { ask } from './lists/asking'
import { finders } from './lists/finders'

async function run([name, gigs, round]: readonly string[]): Promise<void> {
  const finder = finders.find((candidate) => candidate.name === name)
  if (!finder) throw new Error('a finder, a number of gigs and a round')
  const asked = await ask(finder, { gigs: Number(gigs), round: Number(round) })
  process.stdout.write(`${JSON.stringify(asked)}\n`)
}

run(process.argv.slice(2)).catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`)
  process.exitCode = 1
})
