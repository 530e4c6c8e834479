/** Proves the edges of a unit's states. */
import { unitStates } from '@/domain/accounts/unit-states'
import { edgesOf } from '../table'

describe('a unit', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(unitStates)).toEqual([
      'submitted > verified, returned',
      'returned > submitted',
      'verified > suspended, submitted',
      'suspended > verified',
    ])
  })

  it('cannot verify itself out of a return', () => {
    expect(() => unitStates.move({ state: 'returned' }, 'verified')).toThrow('returned may become verified')
  })
})
