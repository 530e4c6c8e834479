/** What an endpoint answers before it is signed: a body, nothing (204), or one of WeChat's errors. */

export interface Answer {
  readonly status: number
  /** JSON text, or empty. */
  readonly body: string
  /** A file in the place of JSON; WeChat signs none. */
  readonly file?: Uint8Array
}

export const ok = (value: object): Answer => ({ status: 200, body: JSON.stringify(value) })

export const noContent: Answer = { status: 204, body: '' }

export const fileAnswer = (file: Uint8Array): Answer => ({ status: 200, body: '', file })

const errors = {
  SIGN_ERROR: 401,
  PARAM_ERROR: 400,
  INVALID_REQUEST: 400,
  ALREADY_EXISTS: 400,
  ORDERPAID: 400,
  ORDER_CLOSED: 400,
  APPID_MCHID_NOT_MATCH: 400,
  STATEMENT_CREATING: 400,
  NO_STATEMENT_EXIST: 400,
  NO_AUTH: 403,
  NOT_ENOUGH: 403,
  ORDER_NOT_EXIST: 404,
  RESOURCE_NOT_EXISTS: 404,
  NOT_FOUND: 404,
  FREQUENCY_LIMITED: 429,
  SYSTEM_ERROR: 500,
} as const

export type ErrorCode = keyof typeof errors

/** One of WeChat's errors, with the status its pages give. */
export const refused = (code: ErrorCode, message: string): Answer => ({
  status: errors[code],
  body: JSON.stringify({ code, message }),
})

/** RFC 3339 in Beijing time with whole seconds, as WeChat writes every moment. */
export const beijing = (at: number): string =>
  `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
