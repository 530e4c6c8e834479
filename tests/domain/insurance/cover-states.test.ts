/** Proves the edges of a cover's states. */
import { coverStates } from '@/domain/insurance/cover-states'
import { edgesOf } from '../table'

describe('a cover', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(coverStates)).toEqual([
      'requested > bound, failed, ended',
      'bound > ended',
      'failed > requested',
      'ended >',
    ])
  })

  it('that failed is asked for again', () => {
    expect(coverStates.move({ state: 'failed' }, 'requested')).toEqual({ state: 'requested' })
  })
})
