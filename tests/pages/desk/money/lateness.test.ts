/** Proves that only a day that is open because of late entries asks for an explanation. */
import { lateDayOf } from '@/pages/desk/close/lateness'

it('names the day whose entries came late, and no other open or closed day', () => {
  const problem = 'entriesAfterClose:2026-11-23'
  expect(lateDayOf({ state: 'open', problem })).toBe('2026-11-23')
  expect(lateDayOf({ state: 'counting', problem })).toBeUndefined()
  expect(lateDayOf({ state: 'open', problem: 'notBalanced' })).toBeUndefined()
  expect(lateDayOf({ state: 'closed', problem: null })).toBeUndefined()
})
