/**
 * On the payroll card a wage leaves the employer's own merchant account, so no entry of it touches one of
 * ours.
 *
 * Law     House rule M-03 (an event is booked once); House rule D-19 (no pooling of employers' money)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/entries-of-payroll.test.ts
 */
import type { Entry } from './entry'
import { entry, type When } from './entry-of-event'

interface ItemEvent extends When {
  readonly gigId: string
  readonly itemId: string
}

/** The employer owes the wage of one payable item, and will pay it from their own account. */
export const payrollWageAccrued = (event: ItemEvent): Entry =>
  entry({
    ...event,
    id: `accrue:${event.itemId}`,
    kind: 'payrollWageAccrued',
    from: `payroll:${event.gigId}`,
    to: `payable:${event.itemId}`,
    reference: event.itemId,
  })

/** A disputed item was decided against the worker, and the employer no longer owes it. */
export const payrollWageWithdrawn = (event: ItemEvent & { readonly decisionId: string }): Entry =>
  entry({
    ...event,
    id: `withdraw:${event.itemId}`,
    kind: 'payrollWageWithdrawn',
    from: `payable:${event.itemId}`,
    to: `payroll:${event.gigId}`,
    reference: event.decisionId,
  })

/** The row `rowNumber` of a batch succeeded: the wage has reached the worker's balance or bank card. */
export const payrollWagePaid = (
  event: When & { readonly gigId: string; readonly rowNumber: string },
): Entry =>
  entry({
    ...event,
    id: `done:${event.rowNumber}`,
    kind: 'payrollWagePaid',
    from: `inflight:${event.rowNumber}`,
    to: `payroll:${event.gigId}`,
    reference: event.rowNumber,
  })
