/**
 * The inside of one function instance: a worker thread that loads a bundle and serves one call at a time, as
 * CloudBase does.
 */
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { followClock } from './follow-clock'
import type { CallMessage, LogLevel, WorkerBirth, WorkerMessage } from './messages'

type FunctionEntry = (event: unknown, context: unknown) => unknown

let currentRequestId = ''
let identityNames: readonly string[] = []

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

function redirectConsole(): void {
  const levels: Readonly<Record<string, LogLevel>> = {
    debug: 'debug',
    log: 'info',
    info: 'info',
    warn: 'warn',
    error: 'error',
  }
  const redirected = Object.entries(levels).map(([method, level]) => [
    method,
    (...values: unknown[]) =>
      tell({ kind: 'log', level, requestId: currentRequestId, text: format(...values) }),
  ])
  Object.assign(console, Object.fromEntries(redirected))
}

/**
 * The environment of a worker thread is its own copy, so one caller's identity can never be read by another.
 */
function wearIdentity(identity: Readonly<Record<string, string>>): void {
  for (const name of identityNames) delete process.env[name]
  Object.assign(process.env, identity)
  identityNames = Object.keys(identity)
}

async function serve(entry: FunctionEntry, call: CallMessage): Promise<void> {
  currentRequestId = call.requestId
  wearIdentity(call.identity)
  try {
    const result = await entry(JSON.parse(call.eventText), call.context)
    tell({ kind: 'returned', requestId: call.requestId, resultText: JSON.stringify(result) ?? 'null' })
  } catch (problem) {
    tell({ kind: 'threw', requestId: call.requestId, text: format(problem) })
  }
}

function loadEntry({ bundlePath, exportName }: WorkerBirth): FunctionEntry {
  const loaded: Record<string, unknown> = require(bundlePath)
  const entry = loaded[exportName]
  if (typeof entry !== 'function') throw new Error(`${bundlePath} exports no function named ${exportName}`)
  return (event, context) => Reflect.apply(entry, undefined, [event, context])
}

const birth: WorkerBirth = workerData
followClock(birth.clockOffset)
redirectConsole()
const entry = loadEntry(birth)
parentPort?.on('message', (call: CallMessage) => void serve(entry, call))
tell({ kind: 'ready' })
