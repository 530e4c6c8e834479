/** Proves the edges of a booking's states. */
import { bookingStates } from '@/domain/gigs/booking-states'
import { edgesOf } from '../table'

describe('a booking', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(bookingStates)).toEqual([
      'booked > cancelledByWorker, cancelledByEmployer',
      'cancelledByWorker > booked',
      'cancelledByEmployer >',
    ])
  })

  it('cannot be taken up again once the employer cancelled it', () => {
    expect(bookingStates.may('cancelledByEmployer', 'booked')).toBe(false)
  })
})
