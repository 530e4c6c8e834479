/** Proves the edges of the states of a face check. */
import { faceCheckStates } from '@/domain/attendance/face-check-states'
import { edgesOf } from '../table'

it('a face check moves along these edges and no others', () => {
  expect(edgesOf(faceCheckStates)).toEqual([
    'ordered > succeeded, failed, unavailable',
    'failed > ordered, unavailable',
    'unavailable > ordered',
    'succeeded >',
  ])
})
