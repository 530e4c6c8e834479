/**
 * The codes WeChat Pay answers with, and what each means for money; a code that is not listed is an unknown
 * outcome.
 */
import type { Advice } from './outcome'

interface ErrorRow {
  /** True when the refused bytes made nothing and never will. */
  readonly final: boolean
  readonly advice: Advice
}

const ours: ErrorRow = { final: true, advice: 'stop' }
const configuration: ErrorRow = { final: true, advice: 'park' }
/** Not final: the number itself may carry money under other parameters. */
const mismatch: ErrorRow = { final: false, advice: 'queryThenPark' }
const float: ErrorRow = { final: false, advice: 'retryAfterTopUp' }
const tooFast: ErrorRow = { final: false, advice: 'retryLater' }
const notFound: ErrorRow = { final: false, advice: 'notProofYet' }
const alreadyPaid: ErrorRow = { final: false, advice: 'treatAsPaid' }

/**
 * Source: the error pages of JSAPI payment, refund and merchant transfer in the merchant doc centre
 * (docs 4012525167, 4012716434, 4013778940). The spelling of "too fast" really differs from page to page.
 */
const errorTable: Readonly<Record<string, ErrorRow>> = {
  SIGN_ERROR: ours,
  PARAM_ERROR: configuration,
  NO_AUTH: configuration,
  APPID_MCHID_NOT_MATCH: configuration,
  MCH_NOT_EXISTS: configuration,
  ACCOUNT_ERROR: configuration,
  RULE_LIMIT: configuration,
  RULELIMIT: configuration,
  USER_ACCOUNT_ABNORMAL: configuration,
  ORDER_CLOSED: configuration,
  ORDERCLOSED: configuration,
  // Also what re-entry with other parameters answers, hence never final.
  INVALID_REQUEST: mismatch,
  OUT_TRADE_NO_USED: mismatch,
  ALREADY_EXISTS: mismatch,
  ORDERPAID: alreadyPaid,
  ORDER_PAID: alreadyPaid,
  NOT_ENOUGH: float,
  NOTENOUGH: float,
  FREQUENCY_LIMITED: tooFast,
  FREQUENCY_LIMIT_EXCEED: tooFast,
  RATELIMIT_EXCEEDED: tooFast,
  RATELIMIT_EXCEED: tooFast,
  NOT_FOUND: notFound,
  ORDER_NOT_EXIST: notFound,
  ORDERNOTEXIST: notFound,
  RESOURCE_NOT_EXISTS: notFound,
  // Bills: still being written, and none because nothing happened on that day.
  STATEMENT_CREATING: tooFast,
  NO_STATEMENT_EXIST: notFound,
}

/** The row of `code`, or undefined when WeChat's code is none we know. */
export const errorRow = (code: string): ErrorRow | undefined =>
  Object.hasOwn(errorTable, code) ? errorTable[code] : undefined
