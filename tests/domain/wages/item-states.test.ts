/** Proves the edges of a payable item's states. */
import { itemStates } from '@/domain/wages/item-states'
import { edgesOf } from '../table'

describe('a payable item', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(itemStates)).toEqual([
      'unfunded > accrued, paying',
      'accrued > paying, recorded',
      'paying > waitingForTap, paid, failed',
      'waitingForTap > paying, paid, failed',
      'failed > paying',
      'recorded > signed, accrued',
      'paid >',
      'signed >',
    ])
  })

  it('is paid again only after a failure', () => {
    expect(() => itemStates.move({ state: 'paid' }, 'paying')).toThrow('paid may become paying')
    expect(itemStates.move({ state: 'failed' }, 'paying')).toEqual({ state: 'paying' })
  })
})
