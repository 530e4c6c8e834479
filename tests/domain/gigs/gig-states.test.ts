/** Proves the edges of a gig's states. */
import { gigStates } from '@/domain/gigs/gig-states'
import { edgesOf } from '../table'

describe('a gig', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(gigStates)).toEqual([
      'drafted > published, flagged, cancelled',
      'flagged > published, returned, cancelled',
      'published > filled, flagged, returned, closed, cancelled',
      'returned > published, flagged, cancelled',
      'filled > published, closed, cancelled',
      'closed > cancelled',
      'cancelled >',
    ])
  })

  it('opens again when a seat becomes free, and never after it was cancelled', () => {
    const full = { state: 'filled' as const, seats: 8 }
    expect(gigStates.move(full, 'published')).toEqual({ state: 'published', seats: 8 })
    expect(() => gigStates.move({ state: 'cancelled' }, 'published')).toThrow(
      'cancelled may become published',
    )
  })
})
