/**
 * `npm run sim -- --seed N --seeds K [--calls C] [--story]`: simulated cities, one process per core. Exit
 * code 0 only without a violation; the last line is a summary as JSON.
 */
import { buildAll } from './build/targets.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { option } from './machine/command.mjs'
import { runLifecycles } from './sim/lifecycles.mjs'
import { runRange } from './sim/processes.mjs'
import { failuresInWords, summaryOf } from './sim/summary.mjs'

const help = `npm run sim -- --seed 7                 one city, seed 7
npm run sim -- --seed 1 --seeds 300     three hundred cities, one process per core
  --calls 240      calls that a city is planned for (120)
  --story          tells what happened, in words of the trade
  --lifecycles 20000   instead: one city in which so many gigs are posted, paid in, worked and paid out
  --day 250        so many of them on one day
  --minutes 60     no day of them begins after so many minutes
  --canary fen     plants a bug (fen, audit), which must be found
A failure prints the line that replays it, what was violated, and the story that led there.
The last line is JSON: seeds, calls, violations, hash, counts per fault, action and refusal.
Exit code 0 only without a violation.`

if (option('help') !== undefined) {
  console.log(help)
  process.exit(0)
}

const number = (name, otherwise) => Number(option(name) ?? otherwise)

await ensureInstalled()
const [built] = await buildAll(['simulation'])
if (!built.ok) process.exit(1)

const lifecycles = option('lifecycles')
if (lifecycles !== undefined) {
  const named = ['--lifecycles', lifecycles, '--seed', number('seed', 1), '--day', number('day', 250)]
  const limited = option('minutes') === undefined ? named : [...named, '--minutes', option('minutes')]
  process.exit((await runLifecycles(limited)) ? 0 : 1)
}

const wishes = {
  seed: number('seed', 1),
  seeds: number('seeds', option('seed') === undefined ? 50 : 1),
  calls: number('calls', 120),
  canary: option('canary') ?? 'none',
  story: option('story') !== undefined,
}
const { tally, broken, told } = await runRange(wishes)
for (const line of told) console.log(line)
for (const line of failuresInWords(tally, wishes)) console.log(line)
for (const line of broken) console.log(line)
console.log(JSON.stringify(summaryOf(tally, wishes)))
process.exitCode = tally.violations.length === 0 && broken.length === 0 ? 0 : 1
