/**
 * Figures the platform sets for money on its way: how long an answer is waited for, and when a person must
 * look.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { houseRow as house } from './row'

export const paymentRows: readonly PolicyRow[] = [
  // Shorter than the two hours that WeChat's prepay id lives.
  house({ key: 'order.life', value: 115, unit: 'minutes', clause: 'W-04 an order waits for its payer' }),
  house({ key: 'order.most', value: 20, unit: 'times', clause: 'W-04 orders of one gig before staff help' }),
  house({ key: 'escrow.restAfter', value: 300, unit: 'minutes', clause: 'W-02 silence has spoken by then' }),
  house({
    key: 'escrow.restAgain',
    value: 1_440,
    unit: 'minutes',
    clause: 'W-02 a claimed rest is asked again',
  }),
  house({
    key: 'payment.doubt',
    value: 60,
    unit: 'minutes',
    clause: 'W-03 so long not found proves nothing',
  }),
  house({ key: 'transfer.doubt', value: 60, unit: 'minutes', clause: 'W-03 not found proves nothing yet' }),
  house({ key: 'refund.again', value: 1_440, unit: 'minutes', clause: 'W-02 a failed refund is tried anew' }),
  house({
    key: 'refund.slow',
    value: 4_320,
    unit: 'minutes',
    clause: 'W-02 a refund that a person looks into',
  }),
  house({
    key: 'refund.tries',
    value: 3,
    unit: 'times',
    clause: 'W-02 failed refunds of an order before a person',
  }),
  // WeChat's own term: a transfer that nobody taps is closed after a day.
  house({ key: 'transfer.tap', value: 1_440, unit: 'minutes', clause: 'W-03 the worker may tap' }),
  house({
    key: 'transfer.remind',
    value: 240,
    unit: 'minutes',
    clause: 'W-03 reminder before the tap expires',
  }),
  house({ key: 'transfer.tries', value: 5, unit: 'times', clause: 'W-05 attempts before staff help' }),
  house({
    key: 'transfer.processing',
    value: 10,
    unit: 'minutes',
    clause: 'W-05 in processing so long means float is short',
  }),
  house({ key: 'transfer.slow', value: 120, unit: 'minutes', clause: 'W-03 no answer until a person looks' }),
  house({ key: 'bonus.most', value: 100_000, unit: 'fen', clause: 'W-06 the biggest single bonus' }),
  house({ key: 'bonus.count', value: 5, unit: 'times', clause: 'W-06 bonuses for one shift' }),
  house({ key: 'bonus.within', value: 30, unit: 'days', clause: 'W-06 after the work' }),
  house({ key: 'bonus.due', value: 3, unit: 'days', clause: 'W-06 from the promise to the due day' }),
  house({ key: 'payroll.gather', value: 1, unit: 'minutes', clause: 'W-08 wages that go out together' }),
  house({ key: 'payroll.rows', value: 50, unit: 'rows', clause: 'W-08 workers of one batch' }),
  // How long after success a bank may still return a wage is not published: to be confirmed on a real
  // account.
  {
    ...house({ key: 'payroll.returnWithin', value: 14_400, unit: 'minutes', clause: 'W-08' }),
    verified: false,
  },
  house({ key: 'payroll.returnEvery', value: 1_440, unit: 'minutes', clause: 'W-08 looks for a return' }),
  // WeChat transfers nothing below 0.10 yuan.
  house({ key: 'transfer.smallest', value: 10, unit: 'fen', clause: 'W-03 the least that is transferred' }),
]
