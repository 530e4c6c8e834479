/** Proves what a household may hire for. */
import { householdTrade, householdTrades } from '@/domain/accounts/household-trades'
import { day } from '@/domain/calendar/day'
import { codeOf } from '../refused'

const today = day('2026-11-24')

describe('a household', () => {
  it.each(['cleaner', 'mover', 'plumber', 'maternity', 'farmhand', 'appliances'] as const)(
    'may hire a %s',
    (trade) => {
      expect(householdTrade(trade, today)).toEqual({ open: true })
    },
  )

  it.each(['mason', 'packer', 'guard', 'rider', 'liftTruck'] as const)('may not hire a %s', (trade) => {
    expect(codeOf(householdTrade(trade, today))).toBe('accounts.household.trade-closed')
  })

  it('is offered exactly the trades it may hire for', () => {
    const offered = householdTrades(today)
    expect(offered.length).toBeGreaterThan(10)
    for (const trade of offered) expect(householdTrade(trade, today)).toEqual({ open: true })
    expect(offered).not.toContain('scaffolder')
  })
})
