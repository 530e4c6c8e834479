/** Proves the edges of the states of a unit's merchant number. */
import { payrollAccountStates } from '@/domain/accounts/payroll-account-states'
import { edgesOf } from '../table'

it("a unit's merchant number moves along these edges and no others", () => {
  expect(edgesOf(payrollAccountStates)).toEqual([
    'entered > confirmed, returned',
    'returned > entered',
    'confirmed > entered',
  ])
})
