/** Runs a range of seeds in one process per core and adds up what they have seen. */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '../machine/command.mjs'

const city = join(root, 'dist', 'simulation', 'city.js')

/** Splits a range into as many parts as there are cores; the seeds of a part follow each other. */
function partsOf({ seed, seeds }) {
  const count = Math.max(1, Math.min(availableParallelism(), seeds))
  const size = Math.ceil(seeds / count)
  return Array.from({ length: count }, (_, index) => ({
    first: seed + index * size,
    size: Math.min(size, seeds - index * size),
  })).filter((part) => part.size > 0)
}

/** Gives the last line of one process as its tally, or what it said when it broke. */
function runPart({ first, size }, { calls, canary, story }) {
  const wishes = ['--seed', first, '--seeds', size, '--calls', calls, '--canary', canary].map(String)
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', city, ...wishes, ...(story ? ['--story'] : [])],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const heard = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (bytes) => (heard[stream] += bytes))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const lines = heard.stdout.trimEnd().split('\n')
      const last = lines.pop() ?? ''
      resolve(
        code === 0 && last.startsWith('{')
          ? { tally: JSON.parse(last), told: story ? lines : [] }
          : { broken: `seeds ${first} to ${first + size - 1} broke off: ${heard.stderr.slice(-2000)}` },
      )
    })
  })
}

function addNumbers(into, more) {
  for (const [name, count] of Object.entries(more)) into[name] = (into[name] ?? 0) + count
}

function add(into, { faults, refusals, actions, violations, calls, actors, operations, hashes, stories }) {
  addNumbers(into.faults, faults)
  addNumbers(into.refusals, refusals)
  for (const [action, counts] of Object.entries(actions)) addNumbers((into.actions[action] ??= {}), counts)
  into.violations.push(...violations)
  into.calls.push(...calls)
  into.actors.push(...actors)
  into.operations.push(...operations)
  Object.assign(into.hashes, hashes)
  Object.assign(into.stories, stories)
  return into
}

const nothing = () => ({
  faults: {},
  refusals: {},
  actions: {},
  violations: [],
  calls: [],
  actors: [],
  operations: [],
  hashes: {},
  stories: {},
})

/**
 * Takes seed, seeds, calls, canary and story; gives the whole tally, what broke off, and the stories asked
 * for.
 */
export async function runRange(wishes) {
  const parts = await Promise.all(partsOf(wishes).map((part) => runPart(part, wishes)))
  return {
    tally: parts.flatMap(({ tally }) => tally ?? []).reduce(add, nothing()),
    broken: parts.flatMap(({ broken }) => broken ?? []),
    told: parts.flatMap(({ told }) => told ?? []),
  }
}
