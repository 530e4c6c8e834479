/** Types of a dated, sourced figure of law or policy, and the look-up of the one in force on a day. */
import type { Day } from '../calendar/day'
import { must } from './must'

/** One figure. A calculation stores the id of the row it used. */
export interface PolicyRow<Value = number> {
  /** `key@region@from`, unique. */
  readonly id: string
  readonly key: string
  /** Administrative division, 'CN' for national law, 'platform' for rules of our own. */
  readonly region: string
  readonly value: Value
  /** fen, minutes, days, workingDays, years, metres, share, table … */
  readonly unit: string
  readonly effectiveFrom: Day
  /** First day on which the row is no longer in force; null while open. */
  readonly effectiveTo: Day | null
  readonly sourceTitle: string
  readonly sourceNumber: string
  readonly clause: string
  readonly verified: boolean
}

/** Rows of `key` in force on `day`, or undefined. Later rows win; a region given narrows the search. */
export function inForce<Value>(
  rows: readonly PolicyRow<Value>[],
  key: string,
  day: Day,
): PolicyRow<Value> | undefined {
  let latest: PolicyRow<Value> | undefined
  // A round looks up thousands of figures: one walk, and no list of its own.
  for (const row of rows) {
    if (row.key !== key || row.effectiveFrom > day) continue
    if (row.effectiveTo !== null && day >= row.effectiveTo) continue
    if (latest === undefined || row.effectiveFrom > latest.effectiveFrom) latest = row
  }
  return latest
}

/** Like `inForce`, for figures without which no decision may be made: a missing row is a fault. */
export function mustBeInForce<Value>(
  rows: readonly PolicyRow<Value>[],
  key: string,
  day: Day,
): PolicyRow<Value> {
  const row = inForce(rows, key, day)
  must(row !== undefined, `policy ${key} has a row in force on ${day}`)
  return row
}
