/**
 * A payment order waits for its payer and is paid once; paid after closing is still paid, and what comes in
 * another amount waits for a person.
 *
 * Law     House rule W-04
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/order-states.test.ts
 */
import { states } from '../policy/states'

/** `differs`: WeChat has taken another amount than was asked for; it is set aside until somebody decides. */
export type OrderState = 'awaitingPayment' | 'paid' | 'differs' | 'closed'

export const orderStates = states<OrderState>({
  awaitingPayment: ['paid', 'differs', 'closed'],
  closed: ['paid', 'differs'],
  differs: ['paid'],
  paid: [],
})
