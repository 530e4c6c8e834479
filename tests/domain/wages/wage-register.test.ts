/**
 * The register says what is owed and what was really paid, proves it, and is kept for the years of the law.
 */
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { fen, noFen } from '@/domain/money/fen'
import { isRefusal } from '@/domain/policy/refusal'
import { itemStates, type ItemState } from '@/domain/wages/item-states'
import {
  ledgerKeptUntil,
  mayDelete,
  proofOf,
  registerColumns,
  type RegisterItem,
  registerSums,
  registerTotals,
} from '@/domain/wages/wage-register'

const at = instant('2026-11-24T08:21:00.000Z')
const item: RegisterItem = {
  state: 'paid',
  steps: [],
  grossFen: fen(17_500),
  paidAt: at,
  billNumber: 'bill0001',
  handedOverBy: null,
}

it('has the twelve fields of the law', () => {
  expect(registerColumns).toHaveLength(12)
})

it('counts as paid only what has reached the worker', () => {
  const paidStates: readonly ItemState[] = ['paid', 'signed']
  for (const state of Object.keys(itemStates.table) as ItemState[]) {
    const { grossFen, netFen, deductionFen } = registerSums({ ...item, state })
    expect([state, netFen]).toEqual([state, paidStates.includes(state) ? 17_500 : 0])
    expect([state, grossFen]).toEqual([state, state === 'withdrawn' ? 0 : 17_500])
    expect(deductionFen).toBe(0)
  }
})

it('adds up its columns, also when there is no line', () => {
  const lines = [item, { ...item, state: 'accrued' as const }].map(registerSums)
  expect(registerTotals(lines)).toEqual({ grossFen: 35_000, deductionFen: 0, netFen: 17_500 })
  expect(registerTotals([])).toEqual({ grossFen: noFen, deductionFen: noFen, netFen: noFen })
})

it('proves a wage by its transfer or by the worker’s signature, and an unpaid one by nothing', () => {
  expect(proofOf(item)).toEqual({ kind: 'transfer', billNumber: 'bill0001', at })
  expect(proofOf({ ...item, billNumber: null })).toEqual({ kind: 'transfer', billNumber: '', at })
  const signed = { ...item, state: 'signed', billNumber: null } as const
  expect(proofOf({ ...signed, handedOverBy: 'bank' })).toEqual({ kind: 'signature', method: 'bank', at })
  expect(proofOf(signed)).toEqual({ kind: 'signature', method: 'cash', at })
  expect(proofOf({ ...item, state: 'waitingForTap' })).toEqual({ kind: 'none' })
  expect(proofOf({ ...item, paidAt: null })).toEqual({ kind: 'none' })
})

it('is kept three years from the work, also from the day that comes only every fourth year', () => {
  expect(ledgerKeptUntil(day('2026-11-24'))).toBe('2029-11-24')
  expect(ledgerKeptUntil(day('2028-02-29'))).toBe('2031-03-01')
})

it('lets nothing go a day early, and nothing that is still owed', () => {
  const wage = { workOn: day('2026-11-24'), isSettled: true }
  const early = mayDelete(wage, day('2029-11-23'))
  expect(early).toMatchObject({
    code: 'wages.register.kept',
    facts: { keptUntil: '2029-11-24' },
    rule: { title: '保障农民工工资支付条例', article: '第十五条' },
  })
  expect(isRefusal(mayDelete(wage, day('2029-11-24')))).toBe(false)
  expect(isRefusal(mayDelete({ ...wage, isSettled: false }, day('2030-01-01')))).toBe(true)
})
