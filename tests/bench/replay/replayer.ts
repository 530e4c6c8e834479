/** A worker thread with the genuine SDK and nothing of ours: sends scripts, operation after operation. */
import { parentPort, workerData } from 'node:worker_threads'
import { followClock } from '../../../localcloud/functions/follow-clock'
import type { Script } from './script'

export interface ReplayerBirth {
  readonly clockOffset: SharedArrayBuffer
}

export interface ReplayerAnswer {
  readonly milliseconds: number
  readonly operations: number
  /** Operations that did not do what they did the first time. */
  readonly failures: readonly string[]
}

interface Reply {
  readonly transactionId?: string
  readonly code?: string
  readonly message?: string
}

type Send = (action: string, sent: object) => Promise<Reply>

/** The way on which every operation of the SDK's database leaves; only building the request is left out. */
function openSdk(): Send {
  const cloudbase = require('@cloudbase/node-sdk')
  const database = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: 10_000 }).database()
  const request = new database.constructor.reqClass(database.config)
  return (action, sent) => request.send(action, sent)
}

async function play(send: Send, script: Script): Promise<readonly string[]> {
  const begun = new Map<number, string>()
  const failures: string[] = []
  for (const [place, { action, sent, within }] of script.entries()) {
    const transactionId = within === undefined ? undefined : begun.get(within)
    const reply = await send(action, transactionId === undefined ? sent : { ...sent, transactionId })
    if (reply.transactionId !== undefined) begun.set(place, reply.transactionId)
    if (reply.code !== undefined) failures.push(`${place} ${action}: ${reply.code} ${reply.message ?? ''}`)
  }
  return failures
}

const { clockOffset } = workerData as ReplayerBirth
followClock(clockOffset)
const send = openSdk()

parentPort?.on('message', (scripts: readonly Script[]) => {
  void (async () => {
    const startedAt = performance.now()
    const failures: string[] = []
    for (const script of scripts) failures.push(...(await play(send, script)))
    const operations = scripts.reduce((sum, script) => sum + script.length, 0)
    const answer: ReplayerAnswer = { milliseconds: performance.now() - startedAt, operations, failures }
    parentPort?.postMessage(answer)
  })()
})
