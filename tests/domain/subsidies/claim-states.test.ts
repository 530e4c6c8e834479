/** Proves the edges of a claim's states. */
import { claimStates } from '@/domain/subsidies/claim-states'
import { edgesOf } from '../table'

describe('a claim', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(claimStates)).toEqual([
      'filed > accepted, returned, withdrawn',
      'accepted > paid, returned',
      'returned > filed, withdrawn',
      'withdrawn > filed',
      'paid >',
    ])
  })

  it('is not paid before it is accepted', () => {
    expect(claimStates.may('filed', 'paid')).toBe(false)
  })
})
