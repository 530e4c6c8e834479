/** `npm run bench [-- NAME …]`: how fast it is. Nothing that is timed is asserted. */
import { join } from 'node:path'
import { buildBench } from './build/bench.mjs'
import { buildAll } from './build/targets.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { root, run } from './machine/command.mjs'

const limitSeconds = 3_600

await ensureInstalled()
const built = await buildAll(['functions', 'localcloud'])
if (built.every(({ ok }) => ok)) {
  await buildBench()
  const program = join(root, 'dist', 'bench', 'bench.js')
  const { ok } = await run(process.execPath, [program, ...process.argv.slice(2)], {
    quiet: false,
    limitSeconds,
  })
  process.exitCode = ok ? 0 : 1
} else process.exitCode = 1
