/** Proves which refunds are put before a person, and why. */
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { refundAttention, type RefundFacts, refundsKeepFailing } from '@/domain/wages/refund-attention'

const reservedAt = instant('2026-11-24T08:00:00.000Z')
const refund: RefundFacts = { state: 'requested', problem: null, reservedAt, failures: 0 }
const later = (minutes: number) => plusMinutes(reservedAt, minutes)

it.each([
  [refund, 1, null],
  [refund, 4_319, null],
  [refund, 4_320, 'slow'],
  [{ ...refund, state: 'reserved' }, 4_320, 'slow'],
  [{ ...refund, state: 'abnormal' }, 1, 'abnormal'],
  [{ ...refund, problem: 'NOT_ENOUGH the basic account' }, 1, 'accountShort'],
  [{ ...refund, problem: 'NOTENOUGH' }, 1, 'accountShort'],
  [{ ...refund, problem: 'HTTP 500' }, 1, null],
  [{ ...refund, state: 'failed', failures: 2 }, 9_000, null],
  [{ ...refund, state: 'failed', failures: 3 }, 1, 'keepsFailing'],
  [{ ...refund, state: 'refunded', problem: 'abnormal' }, 9_000, null],
] as const)('%o after %i minutes needs a person because it is %s', (facts, minutes, attention) => {
  expect(refundAttention(facts, later(minutes))).toBe(attention)
})

it('is tried again by itself until it has failed three times', () => {
  expect([2, 3].map((failures) => refundsKeepFailing(failures, reservedAt))).toEqual([false, true])
})
