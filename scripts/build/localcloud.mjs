/** Bundles the local cloud: the process itself and the worker that a function runs in. */
import { join } from 'node:path'
import { root } from '../machine/command.mjs'
import { bundle } from './bundle.mjs'

const entries = { main: 'localcloud/main.ts', worker: 'localcloud/functions/worker.ts' }

/** Packages stay outside: this one runs where `node_modules` is, and SQLite is a native part. */
export async function buildLocalCloud() {
  await bundle({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    outdir: join(root, 'dist', 'localcloud'),
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
}
