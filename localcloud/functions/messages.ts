/**
 * Types of what the host and a worker thread say to each other: one call at a time, its log lines, its end.
 */

/** What a worker is born with; the clock's offset is shared memory, so a moved clock is seen at once. */
export interface WorkerBirth {
  readonly bundlePath: string
  readonly exportName: string
  readonly clockOffset: SharedArrayBuffer
}

/**
 * The `context` argument of a CloudBase event function; `environment` is a JSON text of the call's
 * environment.
 */
export interface CallContext {
  readonly callbackWaitsForEmptyEventLoop: boolean
  readonly memory_limit_in_mb: number
  readonly time_limit_in_ms: number
  readonly request_id: string
  readonly environment: string
  readonly environ: string
  readonly function_version: string
  readonly function_name: string
  readonly namespace: string
  readonly tencentcloud_region: string
}

export interface CallMessage {
  readonly requestId: string
  readonly eventText: string
  readonly context: CallContext
  /** The variables of this call alone; those of the call before are removed first. */
  readonly identity: Readonly<Record<string, string>>
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly level: LogLevel; readonly requestId: string; readonly text: string }
  | { readonly kind: 'returned'; readonly requestId: string; readonly resultText: string }
  | { readonly kind: 'threw'; readonly requestId: string; readonly text: string }
