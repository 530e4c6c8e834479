/** Proves the edges of a correction's states. */
import { correctionStates } from '@/domain/wages/correction-states'
import { edgesOf } from '../table'

it('is decided once', () => {
  expect(edgesOf(correctionStates)).toEqual(['proposed > booked, declined', 'booked >', 'declined >'])
})
