/** `npm run docs [-- --check]`: generated pages about rules, states, readers and permissions. */
import { ensureInstalled } from './machine/install.mjs'
import { run } from './machine/command.mjs'

await ensureInstalled()
const args = ['--import', 'tsx', 'scripts/docs/generate.ts', ...process.argv.slice(2)]
const { ok } = await run(process.execPath, args, { quiet: false })
process.exitCode = ok ? 0 : 1
