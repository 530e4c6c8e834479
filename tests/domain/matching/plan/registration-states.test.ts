/** Proves that a word can be taken back and given anew, and that being struck off is no end. */
import { registrationStates } from '@/domain/matching/plan/registration-states'

it('moves between said, taken back and struck off', () => {
  expect(registrationStates.table).toEqual({
    registered: ['withdrawn', 'absent'],
    withdrawn: ['registered'],
    absent: ['registered', 'withdrawn'],
  })
})

it('strikes nobody off who has taken their word back', () => {
  expect(registrationStates.may('withdrawn', 'absent')).toBe(false)
})
