/** Types of what a call to WeChat Pay came to: done, refused by WeChat, or unknown; there is no fourth. */

/** What the caller should do with a refusal; see `error-table.ts` for the reasons. */
export type Advice =
  /** Our key or signature is wrong: stop and raise the alarm, never retry in a loop. */
  | 'stop'
  /** Configuration or data is wrong: query once, then leave it to a person. */
  | 'park'
  /**
   * The number exists with other parameters, or the state forbids the call: query, then leave it to a person.
   */
  | 'queryThenPark'
  /** The operation account is too low: keep number and bytes, send again after a top-up. */
  | 'retryAfterTopUp'
  /** WeChat asks us to slow down: keep number and bytes, send again later. */
  | 'retryLater'
  /** The money had already arrived: follow the paid path. */
  | 'treatAsPaid'
  /** Not found; for a while that proves nothing. Send the stored bytes again: creating is idempotent. */
  | 'notProofYet'

/**
 * What a call came to.
 *
 * - `done`: WeChat answered, the answer was signed by WeChat, and `value` is what it said.
 * - `refused`: WeChat said no. `final` means that these bytes made nothing and never will. An earlier sending
 *   of the same number may still have been accepted, so ask by query before acting on a final refusal.
 * - `unknown`: nobody can say whether it happened (timeout, 5xx, a reply whose signature does not verify, an
 *   unlisted code). Keep number and bytes, query, never settle and never take a new number.
 */
export type Outcome<Value> =
  | { readonly outcome: 'done'; readonly value: Value }
  | {
      readonly outcome: 'refused'
      readonly code: string
      readonly message: string
      readonly final: boolean
      readonly advice: Advice
    }
  | { readonly outcome: 'unknown'; readonly why: string }
