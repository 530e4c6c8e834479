/** Proves who may have wages paid out of an account of their own. */
import { type RailChoice, refusedRail } from '@/domain/gigs/payroll-rail'
import { fundsModels } from '@/domain/money/rail'

const unit = { kind: 'unit', state: 'verified' } as const
const household = { kind: 'person', realNameConfirmed: true } as const
const choice: RailChoice = { publisher: unit, fundsModel: 'payrollCard', hasPayrollAccount: true }

it('is open to a unit with an account that an officer has confirmed', () => {
  expect(refusedRail(choice)).toBeUndefined()
  expect(refusedRail({ ...choice, hasPayrollAccount: false })).toMatchObject({
    code: 'gigs.publish.payroll-account-missing',
  })
})

it('is closed to households, whatever account they name', () => {
  expect(refusedRail({ ...choice, publisher: household })).toMatchObject({
    code: 'gigs.publish.payroll-unit-only',
  })
})

it('asks nothing about the other rails', () => {
  for (const fundsModel of fundsModels.filter((rail) => rail !== 'payrollCard')) {
    for (const publisher of [unit, household]) {
      expect(refusedRail({ publisher, fundsModel, hasPayrollAccount: false })).toBeUndefined()
    }
  }
})
