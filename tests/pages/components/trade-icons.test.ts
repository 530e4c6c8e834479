/** Every trade of the market has a drawing, and every drawing stays on its field. */
import { drawing } from '@/components/trade-icon/drawing'
import { tradeDrawings } from '@/components/trade-icon/icons'
import { trades } from '@/policies/trades'

it('draws each of the fifty trades and no other', () => {
  expect(Object.keys(tradeDrawings).sort()).toEqual(trades.map(({ key }) => key).sort())
})

it('draws with absolute starts inside the 24 × 24 field', () => {
  const starts = Object.values(tradeDrawings).flatMap((path) => [...path.matchAll(/M([\d.]+)[ ,]([\d.]+)/g)])
  expect(starts.length).toBeGreaterThan(50)
  const outside = starts.filter(([, across, down]) => [across, down].some((value) => Number(value) > 24))
  expect(outside).toEqual([])
})

it('makes an image address that needs no request', () => {
  expect(decodeURIComponent(drawing('M1 1h2'))).toMatch(/^data:image\/svg\+xml,<svg .*<path d="M1 1h2"/)
})
