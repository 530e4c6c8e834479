/** `npm run ask [-- TOPIC --json '{…}']`: asks the rules a question, without the app and without a cloud. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureInstalled } from './machine/install.mjs'
import { root } from './machine/command.mjs'

await ensureInstalled()
const asked = ['--import', 'tsx', 'scripts/ask/ask.ts', ...process.argv.slice(2)]
// Everything is handed on as it is: the question may come in by the standard input.
const child = spawn(process.execPath, asked, { cwd: root, stdio: 'inherit' })
const [status] = await once(child, 'close')
process.exitCode = status ?? 1
