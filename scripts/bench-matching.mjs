/**
 * `npm run bench:matching`: rounds and lists beside their peers, on seeded markets. Fails when answers
 * differ.
 */
import { join } from 'node:path'
import { buildMatchingBench } from './build/bench.mjs'
import { ensureInstalled, ensurePeersInstalled } from './machine/install.mjs'
import { root, run } from './machine/command.mjs'

/** Five rounds of six sizes, with peers that may take two minutes each. */
const limitSeconds = 4 * 3_600

await ensureInstalled()
await ensurePeersInstalled()
await buildMatchingBench()
const program = join(root, 'dist', 'bench', 'bench-matching.js')
const { ok } = await run(process.execPath, [program, ...process.argv.slice(2)], {
  quiet: false,
  limitSeconds,
})
process.exitCode = ok ? 0 : 1
