/** Bundles the bench and the worker that sends the SDK's operations without our functions. */
import { join } from 'node:path'
import { root } from '../machine/command.mjs'
import { bundle } from './bundle.mjs'

const entries = { bench: 'tests/bench/bench.ts', replayer: 'tests/bench/replay/replayer.ts' }

/** Packages stay outside: it runs where `node_modules` is. */
export async function buildBench() {
  await bundle({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    outdir: join(root, 'dist', 'bench'),
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
}
