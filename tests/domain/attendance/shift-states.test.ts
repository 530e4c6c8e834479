/** Proves the edges of a shift's states. */
import { shiftStates } from '@/domain/attendance/shift-states'
import { edgesOf } from '../table'

describe('a shift', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(shiftStates)).toEqual([
      'planned > arrived, left, confirmed, cancelled',
      'arrived > left, presumed, confirmed, cancelled',
      'left > confirmed, cancelled',
      'presumed > left, confirmed',
      'confirmed >',
      'cancelled >',
    ])
  })

  it('is confirmed once', () => {
    expect(() => shiftStates.move({ state: 'confirmed' }, 'left')).toThrow('confirmed may become left')
  })
})
