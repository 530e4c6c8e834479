/** Proves the cumulative method against years worked by hand and against a walk through the bands. */
import fc from 'fast-check'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { cumulativeTax, monthsInARow } from '@/domain/wages/cumulative-tax'
import { cumulativeCases, cumulativeTaxOracle } from '../../oracles/cumulative-tax'
import { fixed } from '../fixed'

const today = day('2026-11-24')
const taxOf = (year: (typeof cumulativeCases)[number] | Parameters<typeof cumulativeTaxOracle>[0]) =>
  cumulativeTax(
    {
      incomeFen: fen(year.incomeFen),
      months: year.months,
      otherFen: fen(year.otherFen),
      withheldFen: fen(year.withheldFen),
    },
    today,
  )?.taxFen

it.each(cumulativeCases)('of $incomeFen fen in $months months is $taxFen fen', (year) => {
  expect(taxOf(year)).toBe(year.taxFen)
  expect(cumulativeTaxOracle(year)).toBe(year.taxFen)
})

it('is what the walk through the bands gives, for any year', () => {
  const years = fc.record({
    incomeFen: fc.integer({ min: 0, max: 300_000_000 }),
    months: fc.integer({ min: 1, max: 12 }),
    otherFen: fc.integer({ min: 0, max: 10_000_000 }),
    withheldFen: fc.integer({ min: 0, max: 5_000_000 }),
  })
  fc.assert(
    fc.property(years, (year) => {
      expect(taxOf(year)).toBe(cumulativeTaxOracle(year))
    }),
    fixed(115),
  )
})

it('says that it is an estimate by a table nobody has confirmed, and that there was none before', () => {
  const year = { incomeFen: fen(0), months: 1, otherFen: fen(0), withheldFen: fen(0) }
  expect(cumulativeTax(year, today)).toMatchObject({ estimate: true, rule: { verified: false } })
  expect(cumulativeTax(year, day('2025-09-30'))).toBeNull()
  expect(cumulativeTax(year, day('2025-10-01'))).not.toBeNull()
})

it('counts months in a row, within the year', () => {
  const months = new Set(['2025-12', '2026-01', '2026-02', '2026-04', '2026-05'])
  expect(monthsInARow(months, '2026-05')).toBe(2)
  expect(monthsInARow(months, '2026-02')).toBe(2)
  expect(monthsInARow(months, '2026-03')).toBe(0)
})
