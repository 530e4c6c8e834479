/** Proves the index of shortage: where people lack first, then where seats do. */
import { shortageByTrade } from '@/domain/matching/round/shortage'

describe('the shortage by trade', () => {
  it('puts empty seats first and weighs prices by seats', () => {
    const rows = shortageByTrade([
      { trade: 'loader', seats: 3, taken: 3, price: 900 },
      { trade: 'loader', seats: 1, taken: 1, price: 100 },
      { trade: 'mover', seats: 4, taken: 1, price: 0 },
    ])
    expect(rows).toEqual([
      { trade: 'mover', seats: 4, emptySeats: 3, seatPrice: 0 },
      { trade: 'loader', seats: 4, emptySeats: 0, seatPrice: 700 },
    ])
  })

  it('has no row without gigs, and no price without seats', () => {
    expect(shortageByTrade([])).toEqual([])
    expect(shortageByTrade([{ trade: 'loader', seats: 0, taken: 0, price: 5 }])).toEqual([
      { trade: 'loader', seats: 0, emptySeats: 0, seatPrice: 0 },
    ])
  })
})
