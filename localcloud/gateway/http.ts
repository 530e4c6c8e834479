/** Types of one HTTP exchange inside the gateway, and the few ways of answering. */
import type { IncomingHttpHeaders } from 'node:http'

export interface HttpRequest {
  readonly method: string
  /** Decoded path without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Path and query exactly as they came, for signatures. */
  readonly rawUrl: string
  readonly headers: IncomingHttpHeaders
  readonly rawBody: Buffer
}

export interface HttpReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** The connection is cut instead of answering: the reply got lost on the way. */
  readonly isLost?: boolean
}

export interface Route {
  /** `GET` also answers `HEAD`; `*` answers every method. */
  readonly method: 'GET' | 'POST' | 'PUT' | '*'
  /** An exact path, or a prefix when it ends in `/*`. */
  readonly path: string
  readonly limitBytes?: number
  answer(request: HttpRequest): Promise<HttpReply> | HttpReply
}

export function jsonReply(status: number, value: unknown): HttpReply {
  return jsonTextReply(status, JSON.stringify(value))
}

export function jsonTextReply(status: number, text: string): HttpReply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: text }
}

/**
 * The gateway's own refusals: never a top-level `code`, which clients take for an error of the cloud itself.
 */
export function problemReply(status: number, code: string, text: string): HttpReply {
  return jsonReply(status, { ok: false, error: { kind: 'fault', code, retry: status >= 500, text } })
}

/** What follows the prefix of a `/*` route. */
export function pathBehind(prefix: string, request: HttpRequest): string {
  return request.path.slice(prefix.length)
}
