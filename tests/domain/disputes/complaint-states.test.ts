/** Proves the edges of a complaint's states. */
import { complaintStates } from '@/domain/disputes/complaint-states'
import { edgesOf } from '../table'

describe('a complaint', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(complaintStates)).toEqual([
      'filed > accepted, supplementAsked, refused, transferred, settled, withdrawn',
      'supplementAsked > accepted, refused, transferred, settled, withdrawn',
      'accepted > transferred, settled, withdrawn',
      'transferred > settled, withdrawn',
      'refused >',
      'settled >',
      'withdrawn >',
    ])
  })

  it('is withdrawn at any time before its result, and not after', () => {
    const open = ['filed', 'supplementAsked', 'accepted', 'transferred'] as const
    expect(open.every((state) => complaintStates.may(state, 'withdrawn'))).toBe(true)
    expect(complaintStates.may('settled', 'withdrawn')).toBe(false)
  })
})
