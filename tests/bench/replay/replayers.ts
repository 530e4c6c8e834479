/** Worker threads with the genuine SDK, each with the credentials of a function's worker of the city. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { readConfiguration } from '../../../localcloud/functions/configuration'
import { workerCredentials } from '../../../localcloud/functions/credentials'
import { birthEnvironment } from '../../../localcloud/functions/identity'
import type { City } from '../../journeys/city'
import type { ReplayerAnswer } from './replayer'
import type { Script } from './script'

export interface Replayers {
  /** Shares the scripts out and plays them; gives what all of it took, and what failed. */
  play(
    scripts: readonly Script[],
  ): Promise<{ readonly milliseconds: number; readonly failures: readonly string[] }>
  close(): Promise<void>
}

const program = path.resolve('dist/bench/replayer.js')

function environmentOf(city: City, count: number): Record<string, string> {
  const secrets = JSON.parse(readFileSync(path.join(city.dataFolder, 'secrets.json'), 'utf8')) as {
    platformKey: string
  }
  const { envId, functions } = readConfiguration(path.resolve('dist/cloudfunctions'))
  const [configuration] = functions
  if (!configuration) throw new Error('no function is built')
  const credentials = workerCredentials(Buffer.from(secrets.platformKey, 'base64'))(`worker-replay-${count}`)
  return birthEnvironment({ envId, gatewayUrl: city.url, credentials, configuration, variables: {} })
}

/** The city's clock is ahead of this machine's, and requests are signed by the clock. */
async function followCity(city: City, clockOffset: SharedArrayBuffer): Promise<void> {
  const { aheadMs } = await city.send<{ aheadMs: number }>('GET', '/local/clock')
  Atomics.store(new BigInt64Array(clockOffset), 0, BigInt(Math.round(aheadMs)))
}

function answerOf(worker: Worker, scripts: readonly Script[]): Promise<ReplayerAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(scripts)
  })
}

/** Every nth script, beginning with the one at `place`. */
const shareOf = (scripts: readonly Script[], place: number, of: number): readonly Script[] =>
  scripts.filter((_, index) => index % of === place)

export function startReplayers(city: City, count: number): Replayers {
  const clockOffset = new SharedArrayBuffer(8)
  const workers = Array.from(
    { length: count },
    (_, place) =>
      new Worker(program, { workerData: { clockOffset }, env: environmentOf(city, place), execArgv: [] }),
  )
  return {
    async play(scripts) {
      await followCity(city, clockOffset)
      const startedAt = performance.now()
      const answers = await Promise.all(
        workers.map((worker, place) => answerOf(worker, shareOf(scripts, place, count))),
      )
      const milliseconds = performance.now() - startedAt
      return { milliseconds, failures: answers.flatMap(({ failures }) => failures) }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
