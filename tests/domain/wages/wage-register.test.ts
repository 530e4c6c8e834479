/** The register is kept for the years the law says, to the day. */
import { day } from '@/domain/calendar/day'
import { ledgerKeptUntil } from '@/domain/wages/wage-register'

it('is kept three years from the work, also from the day that comes only every fourth year', () => {
  expect(ledgerKeptUntil(day('2026-11-24'))).toBe('2029-11-24')
  expect(ledgerKeptUntil(day('2028-02-29'))).toBe('2031-03-01')
})
