/** Proves the edges of a difference: what is explained stays explained. */
import { differenceStates } from '@/domain/ledger/difference-states'
import { edgesOf } from '../table'

it('is explained by one officer, or proposed by one and agreed by another', () => {
  expect(edgesOf(differenceStates)).toEqual([
    'open > proposed, resolved',
    'proposed > resolved, open',
    'resolved >',
  ])
})
