/** The process of the local cloud: reads its options, starts, prints the addresses, stops gracefully. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startLocalCloud, type LocalCloud } from './gateway/local-cloud'
import { seedSteps } from './seed/steps'

// Cloud instances live in UTC; so does this process and every worker thread in it.
process.env.TZ = 'UTC'

/** Bundled into dist/localcloud: the project's root is two folders up. */
const root = join(__dirname, '..', '..')

function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, 'no-seed': { type: 'boolean' } },
    allowPositionals: true,
  })
  const port = Number(values.port ?? process.env.PORT ?? 7300)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`not a port: ${values.port}`)
  return { port, dataFolder: values.data ?? join(root, '.local'), isSeeded: values['no-seed'] !== true }
}

function printAddresses(url: string): void {
  console.log(`
  零工市场 · local cloud is running

  Demo, two phones    ${url}/demo
  App in the browser  ${url}/
  Officer's desk      ${url}/#/pages/desk/sign-in/index
  Public board        ${url}/#/pages/board/screen/index

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
  const { port, dataFolder, isSeeded } = readOptions()
  const cloud = await startLocalCloud({
    port,
    dataFolder,
    distFolder: join(root, 'dist'),
    workerFile: join(__dirname, 'worker.js'),
    demoFolder: join(root, 'localcloud', 'demo'),
    seedSteps: isSeeded ? seedSteps : [],
    say: (progress) => console.log(progress),
  })
  stopOnSignals(cloud)
  printAddresses(cloud.url)
}

run().catch((problem: unknown) => {
  console.error(problem)
  process.exit(1)
})
