/**
 * One function instance seen from outside: a worker thread that is starting, idle, busy with one call, or
 * gone.
 */
import { format } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { WorkerCredentials } from './caller'
import type { HostFault } from './host-fault'
import type { CallMessage, LogLevel, WorkerBirth, WorkerMessage } from './messages'

export type CallEnd =
  | { readonly kind: 'returned'; readonly resultText: string }
  | { readonly kind: 'fault'; readonly fault: HostFault; readonly text: string }

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

/**
 * Its worker thread starts at once; the first call waits until the bundle is loaded. Every call settles once.
 */
export class Instance {
  readonly workerId: string
  readonly functionName: string
  private readonly worker: Worker
  private isReady = false
  private isGone = false
  private pending: PendingCall | undefined
  private limit: NodeJS.Timeout | undefined

  constructor(private readonly facts: InstanceFacts) {
    this.workerId = facts.credentials.secretId
    this.functionName = facts.functionName
    this.worker = new Worker(facts.workerFile, {
      workerData: facts.birth,
      env: facts.environment,
      stdout: true,
      stderr: true,
      // A function that leaks dies alone, as its instance would in the cloud.
      resourceLimits: { maxOldGenerationSizeMb: facts.memoryMegabytes, maxYoungGenerationSizeMb: 16 },
    })
    this.listen()
  }

  call(message: CallMessage, timeoutMs: number): Promise<CallEnd> {
    return new Promise((settle) => {
      this.pending = { message, timeoutMs, settle }
      if (this.isGone) return this.end({ kind: 'fault', fault: 'crashed', text: 'the worker is gone' })
      if (this.isReady) return this.send()
      this.armLimit(startTimeoutMs)
    })
  }

  async stop(): Promise<void> {
    if (this.isGone) return
    this.leave()
    this.end({ kind: 'fault', fault: 'crashed', text: 'the host stopped' })
    await this.worker.terminate()
  }

  private listen(): void {
    const { worker, facts } = this
    const print = (level: LogLevel) => (chunk: unknown) =>
      facts.log({ level, requestId: this.pending?.message.requestId ?? '', text: String(chunk).trimEnd() })
    worker.on('message', (message: WorkerMessage) => this.hear(message))
    worker.on('error', (problem: unknown) => this.die('crashed', format(problem)))
    worker.on('exit', (status) => this.die('crashed', `the worker ended with status ${status}`))
    worker.stdout.on('data', print('info'))
    worker.stderr.on('data', print('error'))
  }

  private hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.isReady = true
        return this.send()
      case 'log':
        return this.facts.log(message)
      case 'returned':
        return this.end({ kind: 'returned', resultText: message.resultText })
      case 'threw':
        this.facts.log({ level: 'error', requestId: message.requestId, text: message.text })
        return this.end({ kind: 'fault', fault: 'threw', text: 'the function threw' })
    }
  }

  private send(): void {
    if (!this.pending) return
    this.armLimit(this.pending.timeoutMs)
    this.worker.postMessage(this.pending.message)
  }

  private armLimit(timeoutMs: number): void {
    clearTimeout(this.limit)
    this.limit = setTimeout(() => this.die('timeout', `no answer within ${timeoutMs} ms`), timeoutMs)
  }

  private end(result: CallEnd): void {
    clearTimeout(this.limit)
    const ended = this.pending
    this.pending = undefined
    ended?.settle(result)
  }

  private leave(): void {
    this.isGone = true
    this.facts.gone()
  }

  private die(fault: HostFault, text: string): void {
    if (this.isGone) return
    this.leave()
    this.facts.log({ level: 'error', requestId: this.pending?.message.requestId ?? '', text })
    this.end({ kind: 'fault', fault, text })
    void this.worker.terminate()
  }
}
