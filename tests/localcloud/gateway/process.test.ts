/**
 * The local cloud as a process: starts on a free port, says where it is, stops when asked, survives being
 * killed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(__dirname, '..', '..', '..')
let folder: string
const started: ChildProcess[] = []

beforeAll(() => {
  // Inside the project, so that the packages left out of the bundle are found.
  mkdirSync(join(root, '.tmp'), { recursive: true })
  folder = mkdtempSync(join(root, '.tmp', 'process-'))
  buildSync({
    entryPoints: {
      'localcloud/main': join(root, 'localcloud/main.ts'),
      'localcloud/worker': join(root, 'localcloud/functions/worker.ts'),
      'cloudfunctions/sdk/index': join(root, 'tests/localcloud/fixtures/functions/sdk.ts'),
    },
    outdir: join(folder, 'dist'),
    alias: { '@': join(root, 'src') },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
  })
  const functions = join(folder, 'dist', 'cloudfunctions')
  writeFileSync(
    join(functions, 'cloudbaserc.json'),
    JSON.stringify({ envId: 'e', functions: [{ name: 'sdk' }] }),
  )
  writeFileSync(join(functions, 'schema.json'), JSON.stringify({ collections: { notes: { indexes: [] } } }))
})

afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const main = join(folder, 'dist', 'localcloud', 'main.js')
  const child = spawn(process.execPath, [main, '--port', '0', '--no-seed'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const url = /(http:\/\/127\.0\.0\.1:\d+)\/demo/.exec(said)?.[1]
    if (url !== undefined) return { child, url }
  }
  throw new Error(`the local cloud ended: ${said}`)
}

async function keep(url: string, note: string): Promise<number> {
  const body = JSON.stringify({ act: 'keep', data: { _id: note } })
  return (await fetch(`${url}/v1/functions/sdk`, { method: 'POST', body })).status
}

it('stops within seconds when asked, with nothing left behind', async () => {
  const { child, url } = await start()
  expect(await keep(url, 'one')).toBe(200)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

it('keeps what it has answered when it is killed in the middle of work', async () => {
  const { child, url } = await start()
  expect(await keep(url, 'two')).toBe(200)
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  const again = await start()
  // The same ids again are duplicates, so both documents are still there.
  expect(await keep(again.url, 'one')).toBe(500)
  expect(await keep(again.url, 'two')).toBe(500)
  expect(await keep(again.url, 'three')).toBe(200)
})
