/** One process, one solver, one instance: prints its times and its answer's worth as one line of JSON. */
import { readInstance } from './generator/instance-file'
import { solvers } from './peers/peers'
import { type Timing, timed } from './runs/timing'

async function run([name, file, ...limits]: readonly string[]): Promise<void> {
  const solver = solvers.find((candidate) => candidate.name === name)
  if (!solver || file === undefined) throw new Error('a solver, a file and the limits of its repeats')
  const instance = readInstance(file)
  const startedAt = performance.now()
  const loaded = await solver.load()
  const loadMs = performance.now() - startedAt
  const [mostRuns = 1, mostMs = 0, coldUpToMs = 0] = limits.map(Number)
  const warmUp = { mostRuns, mostMs, coldUpToMs }
  const timing: Timing = { loadMs, ...(await timed(loaded, instance, warmUp)) }
  process.stdout.write(`${JSON.stringify(timing)}\n`)
}

run(process.argv.slice(2)).catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`)
  process.exitCode = 1
})
