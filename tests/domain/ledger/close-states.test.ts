/** Proves the edges of a close: what is closed stays closed. */
import { closeStates } from '@/domain/ledger/close-states'
import { edgesOf } from '../table'

it('is counted until it closes, now or once it has been explained', () => {
  expect(edgesOf(closeStates)).toEqual(['counting > open, closed', 'open > closed', 'closed >'])
})
