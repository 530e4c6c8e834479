/** Proves which open day an officer may explain. */
import { lateEntries, mayExplain } from '@/domain/ledger/explain-day'

it('may be explained when entries of the day before turned up late', () => {
  expect(mayExplain({ state: 'open', problem: lateEntries('2026-11-24') })).toEqual({ may: true })
})

it.each([
  { state: 'open', problem: 'notBalanced' },
  { state: 'open', problem: 'chain:entryMissing' },
  { state: 'counting', problem: lateEntries('2026-11-24') },
  { state: 'closed', problem: null },
] as const)('has nothing to explain with %o', (day) => {
  expect(mayExplain(day)).toMatchObject({ code: 'wages.close.nothing-to-explain' })
})
