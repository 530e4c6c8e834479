/**
 * WeChat transfers nothing below its smallest amount: such a wage stays owed, and the house has to bring it.
 *
 * Law     House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/smallest-transfer.test.ts
 */
import { paymentRows } from '@/policies/payments'
import type { Day } from '../calendar/day'
import type { Fen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'

/** True when WeChat would transfer so much. */
export const isTransferable = (amountFen: Fen, on: Day): boolean =>
  amountFen >= mustBeInForce(paymentRows, 'transfer.smallest', on).value
