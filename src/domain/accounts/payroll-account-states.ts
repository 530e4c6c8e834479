/**
 * A merchant number that a unit enters pays nobody before an officer has confirmed that it is the unit's own.
 *
 * Law     House rule D-19 (no employer's wages out of another's account)
 * Force   2026-01-01 →
 * Proof   tests/domain/accounts/payroll-account-states.test.ts
 */
import { states } from '../policy/states'

export type PayrollAccountState = 'entered' | 'confirmed' | 'returned'

export const payrollAccountStates = states<PayrollAccountState>({
  entered: ['confirmed', 'returned'],
  returned: ['entered'],
  confirmed: ['entered'],
})
