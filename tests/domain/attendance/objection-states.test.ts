/** Proves the edges of an objection's states. */
import { objectionStates } from '@/domain/attendance/objection-states'
import { edgesOf } from '../table'

it('is open once, and ends for good in one of three ways', () => {
  expect(edgesOf(objectionStates)).toEqual([
    'raised > conceded, withdrawn, decided',
    'conceded >',
    'withdrawn >',
    'decided >',
  ])
})
