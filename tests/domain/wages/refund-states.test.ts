/** Proves the edges of a refund's states. */
import { refundStates } from '@/domain/wages/refund-states'
import { edgesOf } from '../table'

describe('a refund', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(refundStates)).toEqual([
      'reserved > requested, abnormal, refunded, failed',
      'requested > abnormal, refunded, failed',
      'abnormal > requested, refunded, failed',
      'refunded >',
      'failed >',
    ])
  })

  it('cannot be asked for again under the same number once it is final', () => {
    expect(refundStates.may('failed', 'requested')).toBe(false)
  })
})
