/**
 * A payment order waits for its payer and is paid once; paid after closing is still paid, and refunded in
 * full.
 *
 * Law     House rule W-04
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/order-states.test.ts
 */
import { states } from '../policy/states'

export type OrderState = 'awaitingPayment' | 'paid' | 'closed'

export const orderStates = states<OrderState>({
  awaitingPayment: ['paid', 'closed'],
  closed: ['paid'],
  paid: [],
})
