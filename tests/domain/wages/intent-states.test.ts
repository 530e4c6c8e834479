/** Proves the edges of an intent to pay's states. */
import { intentStates } from '@/domain/wages/intent-states'
import { edgesOf } from '../table'

describe('an intent to pay', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(intentStates)).toEqual(['open > settled', 'settled >'])
  })

  it('is settled once', () => {
    expect(intentStates.may('settled', 'open')).toBe(false)
  })
})
