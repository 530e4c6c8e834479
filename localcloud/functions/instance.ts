/**
 * One function instance seen from outside: a worker thread that is starting, idle, busy with one call, or
 * gone.
 */
import { Worker } from 'node:worker_threads'
import type { WorkerCredentials } from './caller'
import type { HostFault } from './host-fault'
import type { CallMessage, LogLevel, WorkerBirth, WorkerMessage } from './messages'

export type CallEnd =
  | { readonly kind: 'returned'; readonly resultText: string }
  | { readonly kind: 'fault'; readonly fault: HostFault; readonly text: string }

export interface Instance {
  readonly workerId: string
  readonly functionName: string
  /** Settles once, whatever happens to the worker. */
  call(message: CallMessage, timeoutMs: number): Promise<CallEnd>
  stop(): Promise<void>
}

export interface InstanceFacts {
  readonly functionName: string
  readonly credentials: WorkerCredentials
  readonly workerFile: string
  readonly birth: WorkerBirth
  readonly environment: Record<string, string>
  readonly memoryMegabytes: number
  log(line: { level: LogLevel; requestId: string; text: string }): void
  /** Called once when the worker is gone and can serve no more. */
  gone(): void
}

interface PendingCall {
  readonly message: CallMessage
  readonly timeoutMs: number
  settle(end: CallEnd): void
}

/** A cold start is not part of a function's time limit, but it must end. */
const startTimeoutMs = 20_000

/** Starts a worker thread at once; its first call waits until the bundle is loaded. */
export function startInstance(facts: InstanceFacts): Instance {
  const worker = new Worker(facts.workerFile, {
    workerData: facts.birth,
    env: facts.environment,
    stdout: true,
    stderr: true,
    // A function that leaks dies alone, as its instance would in the cloud.
    resourceLimits: { maxOldGenerationSizeMb: facts.memoryMegabytes, maxYoungGenerationSizeMb: 16 },
  })
  let isReady = false
  let isGone = false
  let pending: PendingCall | undefined
  let limit: NodeJS.Timeout | undefined

  function end(result: CallEnd): void {
    clearTimeout(limit)
    const ended = pending
    pending = undefined
    ended?.settle(result)
  }

  function die(fault: HostFault, text: string): void {
    if (isGone) return
    isGone = true
    facts.gone()
    facts.log({ level: 'error', requestId: pending?.message.requestId ?? '', text })
    end({ kind: 'fault', fault, text })
    void worker.terminate()
  }

  function armLimit(timeoutMs: number): void {
    clearTimeout(limit)
    limit = setTimeout(() => die('timeout', `no answer within ${timeoutMs} ms`), timeoutMs)
  }

  function send(): void {
    if (!pending) return
    armLimit(pending.timeoutMs)
    worker.postMessage(pending.message)
  }

  function hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        isReady = true
        return send()
      case 'log':
        return facts.log(message)
      case 'returned':
        return end({ kind: 'returned', resultText: message.resultText })
      case 'threw':
        facts.log({ level: 'error', requestId: message.requestId, text: message.text })
        return end({ kind: 'fault', fault: 'threw', text: message.text })
    }
  }

  worker.on('message', hear)
  worker.on('error', (problem) => die('crashed', String(problem.stack ?? problem)))
  worker.on('exit', (status) => die('crashed', `the worker ended with status ${status}`))
  worker.stdout.on('data', (chunk) =>
    facts.log({ level: 'info', requestId: '', text: String(chunk).trimEnd() }),
  )
  worker.stderr.on('data', (chunk) =>
    facts.log({ level: 'error', requestId: '', text: String(chunk).trimEnd() }),
  )

  return {
    workerId: facts.credentials.secretId,
    functionName: facts.functionName,
    call: (message, timeoutMs) =>
      new Promise((settle) => {
        pending = { message, timeoutMs, settle }
        if (isGone) return end({ kind: 'fault', fault: 'crashed', text: 'the worker is gone' })
        if (isReady) return send()
        armLimit(startTimeoutMs)
      }),
    stop: async () => {
      if (isGone) return
      isGone = true
      facts.gone()
      end({ kind: 'fault', fault: 'crashed', text: 'the host stopped' })
      await worker.terminate()
    },
  }
}
