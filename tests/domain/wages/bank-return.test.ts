/** Proves how long a wage that arrived is looked at again, to the minute. */
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { looksForReturn } from '@/domain/wages/bank-return'

const paidAt = instant('2026-11-24T08:00:00.000Z')
const days = (count: number, minutes = 0) => plusMinutes(paidAt, count * 1_440 + minutes)

it('looks daily', () => {
  expect(looksForReturn(paidAt, paidAt)).toBe(days(1))
  expect(looksForReturn(paidAt, days(3))).toBe(days(4))
})

it('looks for the last time ten days after the wage arrived, and no minute later', () => {
  expect(looksForReturn(paidAt, days(9))).toBe(days(10))
  expect(looksForReturn(paidAt, days(9, 1))).toBeNull()
})
