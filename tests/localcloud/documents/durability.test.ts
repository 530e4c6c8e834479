/**
 * What was acknowledged survives a kill: a child writes, is killed in the middle of it, and nothing it
 * reported is missing.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { createDocumentEngine } from '../../../localcloud/documents/engine'
import { SqliteStore } from '../../../localcloud/documents/sqlite/store'
import { schema } from '../worlds'

const acknowledgedBeforeKill = 40

/** Runs the writer on a file and kills it after enough reports; gives the ids it reported. */
function writeUntilKilled(bundle: string, file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') }
    const child = spawn(process.execPath, [bundle, file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let reported = ''
    child.stdout.on('data', (part: Buffer) => {
      reported += part.toString()
      if (reported.split('\n').length > acknowledgedBeforeKill) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(reported.split('\n').slice(0, -1)))
  })
}

describe('the SQLite store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'durability-'))
  const bundle = join(folder, 'writer.cjs')
  const file = join(folder, 'documents.sqlite')

  beforeAll(() => {
    buildSync({
      entryPoints: [join(__dirname, 'fixtures/acknowledging-writer.ts')],
      bundle: true,
      platform: 'node',
      outfile: bundle,
      external: ['@photostructure/sqlite'],
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has every acknowledged document after three kills, and half a transaction never', async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round += 1) acknowledged.push(...(await writeUntilKilled(bundle, file)))
    const engine = createDocumentEngine({ store: new SqliteStore(file), schema, now: () => 0 })
    const pairs = engine.find({ collection: 'accounts', criteria: {} }).map(({ key }) => key)
    const kept = new Set(pairs)
    engine.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(3 * acknowledgedBeforeKill)
    expect(acknowledged.filter((id) => !kept.has(`${id}:debit`) || !kept.has(`${id}:credit`))).toEqual([])
    expect(pairs.length % 2).toBe(0)
  })
})
