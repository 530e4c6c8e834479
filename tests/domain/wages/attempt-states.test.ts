/** Proves the edges of a transfer attempt's states. */
import { attemptStates } from '@/domain/wages/attempt-states'
import { edgesOf } from '../table'

describe('a transfer attempt', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(attemptStates)).toEqual([
      'opened > sent, unknown, waitingForTap, succeeded, failed',
      'sent > unknown, waitingForTap, succeeded, failed',
      'unknown > sent, waitingForTap, succeeded, failed',
      'waitingForTap > sent, succeeded, failed',
      'succeeded > returned',
      'failed >',
      'returned >',
    ])
  })

  it('ends once: neither success nor failure is taken back', () => {
    expect(attemptStates.may('failed', 'succeeded')).toBe(false)
    expect(attemptStates.may('succeeded', 'failed')).toBe(false)
  })
})
