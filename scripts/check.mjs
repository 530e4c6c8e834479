/** `npm run check [step …]`: format, types, lint, import law, dead code, tidy, generated docs. */
import { ensureInstalled } from './machine/install.mjs'
import { runChecks } from './check/run-checks.mjs'

await ensureInstalled()
const startedAt = performance.now()
const results = await runChecks(process.argv.slice(2))
const failed = results.filter(({ ok }) => !ok)
console.log(`check took ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 && results.length > 0 ? 0 : 1
