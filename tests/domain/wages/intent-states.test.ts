/** Proves the edges of an intent to pay's states. */
import { intentStates } from '@/domain/wages/intent-states'
import { edgesOf } from '../table'

describe('an intent to pay', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(intentStates)).toEqual(['open > settled', 'settled > open'])
  })

  it('is open again only after it was settled: by a bank that gave the wage back', () => {
    expect(intentStates.may('settled', 'settled')).toBe(false)
    expect(intentStates.may('settled', 'open')).toBe(true)
  })
})
