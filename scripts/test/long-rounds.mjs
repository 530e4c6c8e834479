/** Plans the long test: kinds of rounds take turns, so that a short budget still gets some of each. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../machine/command.mjs'

function testsUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return testsUnder(path)
    return /\.test\.tsx?$/.test(name) ? [path] : []
  })
}

/** Tests of the node project whose text speaks of `word`; so a new test joins by itself. */
function testsThatSpeakOf(word) {
  return testsUnder(join(root, 'tests'))
    .filter((file) => !/tests\/(weapp|browser|architecture)\//.test(file))
    .filter((file) => readFileSync(file, 'utf8').includes(word))
    .map((file) => relative(root, file))
}

/** Tests of whole functions and worlds: their seeds move in rounds of their own, or by hand. */
const seededApart = /^tests\/(races|crash|simulation|functions)\//

/**
 * What changes from round to round is in the environment; tests read it and have a fixed value without it.
 * `seconds` is about what one round took on two idle cores.
 */
const kinds = [
  {
    kind: 'kill -9',
    rounds: 12,
    seconds: 40,
    paths: testsThatSpeakOf('KILL_ROUNDS'),
    env: (round) => ({ KILL_ROUNDS: '5', KILL_SEED: String(round) }),
  },
  {
    kind: 'planted bugs',
    rounds: 4,
    seconds: 60,
    paths: ['tests/canary/'],
    env: (round) => ({ PLANTED_BUGS: [0, 4, 8].map((others) => round + others).join(',') }),
  },
  {
    kind: 'worlds',
    // Known seeds only: a landing must not fail by luck; further ones are hunted by hand.
    rounds: 20,
    seconds: 75,
    paths: testsThatSpeakOf('SIMULATION_SEEDS'),
    // First seed and how many; the usual run has the first three hundred.
    env: (round) => ({ SIMULATION_SEEDS: `${301 + 100 * (round - 1)}+100` }),
  },
  {
    kind: 'lifecycles',
    // One city in one process; on two idle cores it takes half an hour, so that a short budget has none.
    rounds: 1,
    seconds: 1_800,
    paths: testsThatSpeakOf('LIFECYCLES'),
    env: () => ({ LIFECYCLES: '20000' }),
  },
  {
    kind: 'city-year',
    rounds: 1,
    seconds: 480,
    paths: testsThatSpeakOf('CITY_YEAR_SHIFTS'),
    env: () => ({ CITY_YEAR_SHIFTS: '1000000' }),
  },
  {
    kind: 'matching',
    rounds: 1,
    seconds: 300,
    paths: testsThatSpeakOf('MATCHING_SEED'),
    env: (round) => ({
      MATCHING_OPERATIONS: '1000000',
      MATCHING_INSTANCES: '50000',
      MATCHING_SEED: String(round * 1000),
    }),
  },
  {
    kind: 'properties',
    rounds: 8,
    seconds: 300,
    paths: testsThatSpeakOf('fast-check').filter((path) => !seededApart.test(path)),
    env: (round) => ({ PROPERTY_RUNS: '10', PROPERTY_SEED: String(round * 1000) }),
  },
  {
    kind: 'races',
    // Eight orders of each pair of a scene in the usual run, twenty here; further seeds are hunted by hand.
    rounds: 1,
    seconds: 240,
    paths: ['tests/races/'],
    env: (round) => ({ RACE_SEED: String(round * 1000), RACE_SCENE_ORDERS: '20' }),
  },
]

/** Gives the rounds in the order in which they run: `{ kind, seconds, label, paths, env }`. */
export function plannedRounds() {
  const present = kinds.filter(({ paths }) => paths.length > 0)
  const most = Math.max(0, ...present.map(({ rounds }) => rounds))
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((round) =>
    present
      .filter(({ rounds }) => round <= rounds)
      .map(({ kind, seconds, paths, env }) => ({
        kind,
        seconds,
        label: `${kind} ${round}`,
        paths,
        env: env(round),
      })),
  )
}
