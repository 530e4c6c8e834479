/** Proves that nothing is withheld while the switch is off. */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { netPay, withheldFen } from '@/domain/wages/withholding'
import { withholdingRows } from '@/policies/tax-platform'

const today = day('2026-11-24')

it('takes nothing while the switch is off, and the estimate when it is on', () => {
  expect(withheldFen(fen(1_234), today)).toBe(0)
  const on = withholdingRows.map((row) => ({ ...row, value: 1 }))
  expect(withheldFen(fen(1_234), today, on)).toBe(1_234)
  expect(withheldFen(fen(1_234), day('2025-12-31'), on)).toBe(0)
})

it('leaves the worker what was not withheld, and the whole wage where nothing was', () => {
  expect(netPay({ grossFen: fen(140_000), withheldFen: fen(12_000) })).toBe(128_000)
  expect(netPay({ grossFen: fen(140_000) })).toBe(140_000)
})
