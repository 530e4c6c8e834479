/** Proves the edges of an application's states. */
import { applicationStates } from '@/domain/gigs/application-states'
import { edgesOf } from '../table'

describe('an application', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(applicationStates)).toEqual([
      'applied > offered, booked, declined, withdrawn',
      'offered > booked, declined, withdrawn',
      'booked > withdrawn',
      'declined >',
      'withdrawn > applied, booked',
    ])
  })

  it('that was declined stays declined', () => {
    expect(applicationStates.may('declined', 'booked')).toBe(false)
  })
})
