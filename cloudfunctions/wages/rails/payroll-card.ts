/**
 * The payroll card (微工卡): wages leave the employer's own merchant account in batches, one row per worker, on
 * our instruction; nothing of it is ever in ours.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { dayOf } from '@/domain/calendar/day'
import { payrollWageAccrued, payrollWagePaid, payrollWageWithdrawn } from '@/domain/ledger/entries-of-payroll'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { looksForReturn } from '@/domain/wages/bank-return'
import { itemStates } from '@/domain/wages/item-states'
import { paymentRows } from '@/policies/payments'
import type { PayItem } from '../repository'
import { askRow } from './asking-row'
import type { Rail } from './rail'

/** Wages that are confirmed close to each other go out together: the next batch begins so long afterwards. */
const gathersUntil = (now: Instant): Instant =>
  plusMinutes(now, mustBeInForce(paymentRows, 'payroll.gather', dayOf(now)).value)

/** The wage as it waits for the next batch of its gig. */
export const waitingForBatch = (item: PayItem, checkAt: Instant): PayItem => ({
  ...(item.state === 'accrued' ? item : itemStates.move(item, 'accrued')),
  ...{ checkAt, checks: 0, problem: null, failReason: null, attention: null },
})

export const payrollCard: Rail = {
  model: 'payrollCard',
  accrued: payrollWageAccrued,
  withdrawn: payrollWageWithdrawn,
  start: (_call, unit, item) => Promise.resolve(waitingForBatch(item, gathersUntil(unit.at))),
  sending: {
    paid: ({ billNumber, ...end }) => payrollWagePaid({ ...end, rowNumber: billNumber }),
    ask: askRow,
    // WeChat has no way to stop a batch that it was sent.
    callBack: null,
    looksAgain: looksForReturn,
  },
}
