/**
 * `npm run build [weapp|h5|functions|localcloud …]`: builds what is out of date; `--always` builds
 * regardless.
 */
import { ensureInstalled } from './machine/install.mjs'
import { option } from './machine/command.mjs'
import { buildAll } from './build/targets.mjs'

await ensureInstalled()
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const results = await buildAll(names, { always: option('always') !== undefined })
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
