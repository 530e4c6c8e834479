/** Decides what an answer means for money: done, refused, or unknown. Doubt is always unknown. */
import * as v from 'valibot'
import { errorRow } from './error-table'
import type { Outcome } from './outcome'
import { readOrNull } from './reply-fields'

/** An answer that reached us and is not a forgery. */
export interface Reply {
  readonly status: number
  /** The parsed body; null when there was none or it is not JSON. */
  readonly json: unknown
  /** The file, when one was asked for and came. */
  readonly bytes?: Uint8Array
}

/** Turns a good answer's body into a value, or null when it does not read. */
export type Reader<Value> = (json: unknown) => Value | null

const errorBody = v.object({ code: v.string(), message: v.optional(v.string(), '') })

const unknown = (why: string): Outcome<never> => ({ outcome: 'unknown', why })

function refusal(reply: Reply): Outcome<never> {
  const error = readOrNull(errorBody, reply.json)
  if (error === null) return unknown(`HTTP ${reply.status} without an error code`)
  const row = errorRow(error.code)
  if (row === undefined) return unknown(`HTTP ${reply.status} with the unlisted code ${error.code}`)
  return { outcome: 'refused', code: error.code, message: error.message, ...row }
}

/** Classifies `reply`; `read` says what a good one means. A 5xx never proves that nothing happened. */
export function classify<Value>(reply: Reply, read: Reader<Value>): Outcome<Value> {
  if (reply.status >= 400 && reply.status < 500) return refusal(reply)
  if (reply.status !== 200 && reply.status !== 204) return unknown(`HTTP ${reply.status}`)
  const value = read(reply.json)
  return value === null ? unknown('the answer does not read') : { outcome: 'done', value }
}
