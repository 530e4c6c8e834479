/**
 * `npm test`: everything that must hold, from a fresh clone to the last browser test.
 * `--only check,build,node,weapp,browser` runs parts; the last line is always `N passed, N failed`.
 */
import { buildAll } from './build/targets.mjs'
import { runChecks } from './check/run-checks.mjs'
import { steps } from './check/steps.mjs'
import { ensureChromium } from './machine/chromium.mjs'
import { option } from './machine/command.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { runJest } from './test/jest-project.mjs'
import { asOneTest, conclude } from './test/tally.mjs'

const startedAt = performance.now()
const only = option('only')
const parts = typeof only === 'string' ? only.split(',') : ['build', 'check', 'node', 'weapp', 'browser']

/** A build that fails is reported and counted; the rest still runs, so that one report shows everything. */
async function buildEverything() {
  const built = await buildAll([])
  return built.map((result) => asOneTest({ ...result, name: `build: ${result.name}` }))
}

/** Tidy is left to the node tests, where each of its laws counts by itself. */
async function checkEverything() {
  const names = steps.map(({ name }) => name).filter((name) => name !== 'tidy')
  const checked = await runChecks(names)
  return checked.map(asOneTest)
}

/** Browser tests share one machine with the browser itself, so they run one after another. */
async function runBrowserTests() {
  const chromium = await ensureChromium()
  if (!chromium) return [asOneTest({ name: 'browser: Chromium', ok: false, seconds: 0 })]
  return [await runJest('browser', { env: { CHROME_PATH: chromium }, oneByOne: true })]
}

const runners = {
  build: buildEverything,
  check: checkEverything,
  // The simulated city alone takes minutes, and the machine may be busy.
  node: async () => [await runJest('node', { limitSeconds: 2_700 })],
  weapp: async () => [await runJest('weapp')],
  browser: runBrowserTests,
}

await ensureInstalled()
const results = []
for (const part of parts) {
  if (!(part in runners)) throw new Error(`unknown part ${part}; known: ${Object.keys(runners).join(', ')}`)
  results.push(...(await runners[part]()))
}
conclude(results, startedAt)
