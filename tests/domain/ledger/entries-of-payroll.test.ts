/** Proves that wages on the payroll card are booked between employer and worker alone. */
import fc from 'fast-check'
import { instant } from '@/domain/calendar/instant'
import { rebuildBalances } from '@/domain/ledger/apply-entry'
import { employersAccount } from '@/domain/ledger/employers-account'
import { payoutFailed, payoutStarted } from '@/domain/ledger/entries'
import { wageReturned } from '@/domain/ledger/entries-of-doubt'
import { payrollWageAccrued, payrollWagePaid, payrollWageWithdrawn } from '@/domain/ledger/entries-of-payroll'
import { type Entry, familyOf } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'

const at = instant('2026-11-24T01:00:00.000Z')
const item = { gigId: 'g', itemId: 'i', at, amountFen: fen(17_500) }

type Turn = 'paid' | 'failed' | 'returned'

/** The entries of a wage whose attempts end in these ways, one after another. */
function road(turns: readonly Turn[], amountFen = item.amountFen): readonly Entry[] {
  const event = { ...item, amountFen }
  const attempts = turns.flatMap((turn, index) => {
    const row = { ...event, billNumber: `R${index}`, rowNumber: `R${index}` }
    const ends = {
      paid: [payrollWagePaid(row)],
      failed: [payoutFailed(row)],
      returned: [
        payrollWagePaid(row),
        wageReturned({ ...row, detailNumber: row.rowNumber, account: 'payroll:g' }),
      ],
    }
    return [payoutStarted(row), ...ends[turn]]
  })
  return [payrollWageAccrued(event), ...attempts]
}

it('never touches an account of the operator, nor the employer on another rail', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Turn>('failed', 'returned'), { maxLength: 5 }),
      fc.constantFrom<Turn>('paid', 'failed', 'returned'),
      fc.integer({ min: 1, max: 2_000_000 }),
      (before, last, amount) => {
        const families = road([...before, last], fen(amount)).flatMap(({ postings }) =>
          postings.flatMap(({ from, to }) => [familyOf(from), familyOf(to)]),
        )
        expect(new Set(['payroll', 'payable', 'inflight', ...families]).size).toBe(3)
      },
    ),
    { seed: 20_261_124 },
  )
})

it('owes the wage as long as it has not arrived for good', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Turn>('failed', 'returned'), { maxLength: 5 }), (turns) => {
      const owed = rebuildBalances(road(turns))
      expect(owed.get('payable:i')).toBe(17_500)
      const paid = rebuildBalances(road([...turns, 'paid']))
      expect(paid.get('payable:i') ?? 0).toBe(0)
    }),
    { seed: 20_261_125 },
  )
})

it('takes off the employer what was decided against the worker', () => {
  const withdrawn = payrollWageWithdrawn({ ...item, decisionId: 'objection:1' })
  const balances = rebuildBalances([payrollWageAccrued(item), withdrawn])
  expect(balances.get('payable:i') ?? 0).toBe(0)
  expect(withdrawn.id).toBe('withdraw:i')
})

it("has one account of the employer for each rail that is not the operator's", () => {
  expect(employersAccount('reference', 'g')).toBeNull()
  expect(employersAccount('recorded', 'g')).toBe('recorded:g')
  expect(employersAccount('payrollCard', 'g')).toBe('payroll:g')
})
