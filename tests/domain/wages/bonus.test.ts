/** Proves what an employer may give on top, and what it is paid out of. */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { bonus, coversBonus } from '@/domain/wages/bonus'

const given = { amountFen: fen(5_000), given: 0, workOn: day('2026-11-24'), today: day('2026-11-25') }

it('is owed as it is, within three days', () => {
  expect(bonus(given)).toEqual({
    number: 1,
    dueOn: '2026-11-28',
    steps: [{ label: 'bonus', quantity: 1, unit: 'piece', rateFen: 5_000, amountFen: 5_000 }],
  })
})

it.each([
  [{ amountFen: fen(100_000) }, undefined],
  [{ amountFen: fen(100_001) }, 'wages.bonus.too-big'],
  [{ given: 4 }, undefined],
  [{ given: 5 }, 'wages.bonus.too-many'],
  [{ today: day('2026-12-24') }, undefined],
  [{ today: day('2026-12-25') }, 'wages.bonus.too-late'],
])('with %o is refused as %s', (change, code) => {
  const answer = bonus({ ...given, ...change })
  expect('code' in answer ? answer.code : undefined).toBe(code)
})

it('takes nothing from what somebody else has to come', () => {
  expect(coversBonus(fen(10_000), [fen(4_000), fen(1_000)], fen(5_000))).toBe(true)
  expect(coversBonus(fen(9_999), [fen(4_000), fen(1_000)], fen(5_000))).toBe(false)
})
