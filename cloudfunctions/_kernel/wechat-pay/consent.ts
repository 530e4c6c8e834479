/** Types of a worker's consent to receive without a tap (免确认收款授权): one in force per worker. */
import type { Instant } from '@/domain/calendar/instant'

export interface ConsentRequest {
  /** At most 32 letters and digits; a retry keeps it. */
  readonly consentNo: string
  readonly openid: string
  /** What the worker sees as their account with us; cut to 32 characters. */
  readonly displayName: string
}

interface ConsentFacts {
  readonly consentNo: string
}

/**
 * - `awaitingWorker`: the worker has 24 hours; the package opens the page on the phone.
 * - `inForce`: transfers may name `authorizationId` and need no tap.
 * - `ended`: by us, by the worker, or because nobody agreed in time.
 */
export type Consent =
  | ({ readonly state: 'awaitingWorker'; readonly packageInfo: string | null } & ConsentFacts)
  | ({
      readonly state: 'inForce'
      readonly authorizationId: string
      readonly agreedAt: Instant
    } & ConsentFacts)
  | ({ readonly state: 'ended'; readonly reason: string; readonly endedAt: Instant } & ConsentFacts)
