/** Proves the edges of a payable item's states. */
import { itemStates } from '@/domain/wages/item-states'
import { edgesOf } from '../table'

describe('a payable item', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(itemStates)).toEqual([
      'unfunded > held, accrued, paying, withdrawn',
      'held > accrued, paying, withdrawn',
      'accrued > held, paying, recorded',
      'paying > waitingForTap, paid, failed',
      'waitingForTap > paying, paid, failed',
      'failed > paying, accrued',
      'recorded > signed, accrued',
      'paid > failed',
      'signed >',
      'withdrawn >',
    ])
  })

  it('is paid again only after a failure', () => {
    expect(() => itemStates.move({ state: 'paid' }, 'paying')).toThrow('paid may become paying')
    expect(itemStates.move({ state: 'failed' }, 'paying')).toEqual({ state: 'paying' })
  })

  it('is owed again when the bank gives back what had arrived, and for no other reason', () => {
    expect(Object.entries(itemStates.table).filter(([, next]) => next.includes('paid')).length).toBe(2)
    expect(itemStates.table.paid).toEqual(['failed'])
  })

  it('ends for good when it was decided against the worker', () => {
    expect(() => itemStates.move({ state: 'withdrawn' }, 'accrued')).toThrow('withdrawn may become accrued')
    expect(() => itemStates.move({ state: 'paying' }, 'withdrawn')).toThrow('paying may become withdrawn')
  })
})
