/** The report of a quarter: its days, its term, and one line for each worker that adds up. */
import fc from 'fast-check'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { type Income, quarterOf, reportLines, reportTerm } from '@/domain/wages/platform-report'

it('knows the days of each quarter', () => {
  const days = (name: string) => [quarterOf(name).from, quarterOf(name).to]
  expect(days('2026-Q1')).toEqual(['2026-01-01', '2026-03-31'])
  expect(days('2026-Q2')).toEqual(['2026-04-01', '2026-06-30'])
  expect(days('2026-Q3')).toEqual(['2026-07-01', '2026-09-30'])
  expect(days('2026-Q4')).toEqual(['2026-10-01', '2026-12-31'])
})

it('is due within the month after the quarter, as a draft whose rule is not confirmed', () => {
  expect(reportTerm(quarterOf('2026-Q4'), day('2027-01-01'))).toMatchObject({
    dueOn: '2027-01-31',
    isOver: true,
    draft: true,
    rule: { verified: false },
  })
  expect(reportTerm(quarterOf('2026-Q4'), day('2026-12-31'))).toMatchObject({ isOver: false })
})

it('begins with the first day of its quarter, not a day before', () => {
  expect(reportTerm(quarterOf('2027-Q1'), day('2027-01-01'))).toMatchObject({ isOver: false })
  expect(reportTerm(quarterOf('2027-Q1'), day('2026-12-31'))).toMatchObject({
    code: 'wages.report.not-begun',
    facts: { quarter: '2027-Q1', from: '2027-01-01' },
  })
})

it('has one line for each worker, and loses and makes no fen', () => {
  const income = fc.record({
    workerId: fc.constantFrom('a', 'b', 'c'),
    amountFen: fc.integer({ min: 1, max: 2_000_000 }).map(fen),
  })
  fc.assert(
    fc.property(fc.array(income, { maxLength: 30 }), (incomes: readonly Income[]) => {
      const lines = reportLines(incomes)
      const ids = lines.map(({ workerId }) => workerId)
      const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0)
      expect(ids).toEqual([...new Set(ids)].sort())
      expect(sum(lines.map(({ incomeFen }) => incomeFen))).toBe(
        sum(incomes.map(({ amountFen }) => amountFen)),
      )
      expect(sum(lines.map(({ count }) => count))).toBe(incomes.length)
    }),
  )
})
