/** The picture of a month has one bar for each day, and says in words what it shows. */
import { renderToStaticMarkup } from 'react-dom/server'
import { DayBars } from '@/components/day-bars'
import { barsOf } from '@/components/day-bars/bars'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'

const sum = (on: string, amount: number) => ({ on: day(on), amountFen: fen(amount), count: 1 })
const until = day('2026-11-24')

it('draws every day of the month, the highest full, the lowest still to be seen, the others empty', () => {
  const bars = barsOf([sum('2026-11-01', 10_000), sum('2026-11-24', 1)], until)
  expect(bars).toHaveLength(24)
  expect(bars[0]).toEqual({ on: '2026-11-01', percent: 100 })
  expect(bars[1]?.percent).toBe(0)
  expect(bars[23]?.percent).toBeGreaterThan(0)
})

it('draws no bar at all before any money', () => {
  expect(barsOf([], until).every(({ percent }) => percent === 0)).toBe(true)
})

it('is one picture with a sentence, and offers its table', () => {
  const markup = renderToStaticMarkup(
    <DayBars label="11月23日 ¥180.00" sums={[sum('2026-11-23', 18_000)]} until={until} />,
  )
  expect(markup).toContain('role="img"')
  expect(markup).toContain('aria-label="11月23日 ¥180.00"')
  expect(markup).toContain('一天一天看')
})
