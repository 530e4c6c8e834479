/**
 * What an employer pays directly stands on an account of theirs, one for each rail, and never on one of ours.
 *
 * Law     House rule D-19 (no pooling of employers' money)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/entries-of-payroll.test.ts
 */
import type { FundsModel } from '../money/rail'
import type { Account } from './entry'

/** Between the two, or out of the employer's own merchant account. */
export type EmployersAccount = Extract<Account, `recorded:${string}` | `payroll:${string}`>

/** The employer's account of a gig; null on the rail that goes through the operator. */
export function employersAccount(fundsModel: FundsModel, gigId: string): EmployersAccount | null {
  if (fundsModel === 'reference') return null
  return fundsModel === 'recorded' ? `recorded:${gigId}` : `payroll:${gigId}`
}
