/** Bundles the benches, and what runs beside them in workers and processes of its own. */
import { join } from 'node:path'
import { root } from '../machine/command.mjs'
import { bundle } from './bundle.mjs'

const entries = { bench: 'tests/bench/bench.ts', replayer: 'tests/bench/replay/replayer.ts' }

const matchingEntries = {
  'bench-matching': 'tests/bench/matching/bench-matching.ts',
  'matching-round-child': 'tests/bench/matching/round-child.ts',
  'matching-list-child': 'tests/bench/matching/list-child.ts',
  'matching-event-child': 'tests/bench/matching/event-child.ts',
}

/** Packages stay outside: it runs where `node_modules` is. */
async function buildEntries(named) {
  await bundle({
    entryPoints: Object.fromEntries(Object.entries(named).map(([name, file]) => [name, join(root, file)])),
    outdir: join(root, 'dist', 'bench'),
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
}

export const buildBench = () => buildEntries(entries)

export const buildMatchingBench = () => buildEntries(matchingEntries)
