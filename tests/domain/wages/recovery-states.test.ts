/** Proves the edges of a recovery's states. */
import { recoveryStates } from '@/domain/wages/recovery-states'
import { edgesOf } from '../table'

it('moves along these edges and no others', () => {
  expect(edgesOf(recoveryStates)).toEqual([
    'proposed > agreed, declined',
    'agreed > declined, settled',
    'declined > agreed, settled',
    'settled >',
  ])
})

it('is never settled without an answer of the worker', () => {
  expect(recoveryStates.may('proposed', 'settled')).toBe(false)
})
