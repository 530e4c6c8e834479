/** Proves the edges of the states of an agreement to receive without a tap. */
import { agreementStates } from '@/domain/wages/agreement-states'
import { edgesOf } from '../table'

it('an agreement to receive without a tap moves along these edges and no others', () => {
  expect(edgesOf(agreementStates)).toEqual([
    'awaitingWorker > inForce, ended',
    'inForce > ended',
    'ended > awaitingWorker',
  ])
})
