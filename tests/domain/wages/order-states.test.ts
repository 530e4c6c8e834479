/** Proves the edges of a payment order's states. */
import { orderStates } from '@/domain/wages/order-states'
import { edgesOf } from '../table'

describe('a payment order', () => {
  it('moves along these edges and no others', () => {
    expect(edgesOf(orderStates)).toEqual([
      'awaitingPayment > paid, differs, closed',
      'closed > paid, differs',
      'differs > paid',
      'paid >',
    ])
  })

  it('that was closed may still turn out to be paid, and a paid one is never unpaid', () => {
    expect(orderStates.may('closed', 'paid')).toBe(true)
    expect(orderStates.table.paid).toEqual([])
  })
})
