/** The process of the local cloud: reads its options, starts, prints the addresses, stops gracefully. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLocalCloud, type LocalCloud } from './gateway/local-cloud'
import { citySteps, morningSteps } from './seed/steps'
import { yesterdaysDawn } from './seed/yesterday'

// Cloud instances live in UTC; so does this process and every worker thread in it.
process.env.TZ = 'UTC'

/** Bundled into dist/localcloud: the project's root is two folders up. */
const root = join(__dirname, '..', '..')

function readPort(text: string | number): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`not a port: ${text}`)
  return port
}

function readInstant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new Error(`not an instant: ${text}`)
  return at
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      at: { type: 'string' },
      'no-seed': { type: 'boolean' },
      'no-morning': { type: 'boolean' },
    },
    allowPositionals: true,
  })
  return {
    port: readPort(values.port ?? process.env.PORT ?? 7300),
    dataFolder: values.data ?? join(root, '.local'),
    ...readBeginning(values),
  }
}

interface Beginning {
  readonly at?: string
  readonly 'no-seed'?: boolean
  readonly 'no-morning'?: boolean
}

/** An empty city, one with markets and offices, or one that opens in the middle of its morning. */
function readBeginning({ at, 'no-seed': isEmpty, 'no-morning': isQuiet }: Beginning) {
  const opensAt = at === undefined ? undefined : readInstant(at)
  if (isEmpty) return { opensAt, beginsAt: opensAt, seedSteps: [] }
  if (isQuiet) return { opensAt, beginsAt: opensAt, seedSteps: citySteps }
  const beginsAt = yesterdaysDawn(opensAt ?? Date.now())
  return { opensAt, beginsAt, seedSteps: [...citySteps, ...morningSteps] }
}

function printAddresses(url: string): void {
  console.log(`
  零工市场 · local cloud is running

  Demo, two phones    ${url}/demo
  App in the browser  ${url}/
  Officer's desk      ${url}/#/pages/desk/sign-in/index
  Markets, no login   ${url}/#/pages/markets/market/index

  Ctrl+C stops it; the data stays.
`)
}

function stopOnSignals(cloud: LocalCloud): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    // A worker that will not end must not keep the process.
    setTimeout(() => process.exit(1), 8_000).unref()
    void cloud.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function run(): Promise<void> {
  const cloud = await startLocalCloud({
    ...readOptions(),
    distFolder: join(root, 'dist'),
    workerFile: join(__dirname, 'worker.js'),
    demoFolder: join(root, 'localcloud', 'demo'),
    say: (progress) => console.log(progress),
  })
  stopOnSignals(cloud)
  printAddresses(cloud.url)
}

/** A port that somebody else holds is no fault of ours, but the reader can do something about it. */
function sayWhy(problem: unknown): void {
  const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE'
  if (taken)
    console.error(
      `${problem.message}\nAnother program holds this port. Choose another: npm start -- --port 7301`,
    )
  else console.error(problem)
}

run().catch((problem: unknown) => {
  sayWhy(problem)
  process.exit(1)
})
