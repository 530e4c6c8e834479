/** Proves that no seat is given twice and none is lost. */
import fc from 'fast-check'
import { claimSeat, freeSeat, type Seats, seatsLeft, stateForSeats } from '@/domain/gigs/seats'
import { isRefusal } from '@/domain/policy/refusal'
import { fixed } from '../fixed'
import { granted } from '../refused'

const empty: Seats = { headcount: 2, holders: [] }

describe('seats', () => {
  it('are given until none is left', () => {
    const one = granted(claimSeat(empty, 'a'))
    expect([seatsLeft(one), stateForSeats(one)]).toEqual([1, 'published'])
    const two = granted(claimSeat(one, 'b'))
    expect([seatsLeft(two), stateForSeats(two)]).toEqual([0, 'filled'])
    expect(claimSeat(two, 'c')).toMatchObject({ code: 'gigs.seat.none-left', facts: { headcount: 2 } })
  })

  it('are taken once by who asks twice, even when the gig is full', () => {
    const full: Seats = { headcount: 1, holders: ['a'] }
    expect(claimSeat(full, 'a')).toBe(full)
  })

  it('are free again for others when somebody gives theirs back, and only theirs', () => {
    expect(freeSeat({ headcount: 2, holders: ['a', 'b'] }, 'a')).toEqual({ headcount: 2, holders: ['b'] })
    expect(freeSeat({ headcount: 2, holders: ['b'] }, 'a').holders).toEqual(['b'])
  })

  it('hold as many people as the gig asks for at most, each once, whatever the order of asking', () => {
    const wishes = fc.array(
      fc.record({ worker: fc.constantFrom('a', 'b', 'c', 'd', 'e'), leaves: fc.boolean() }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), wishes, (headcount, sequence) => {
        let seats: Seats = { headcount, holders: [] }
        for (const { worker, leaves } of sequence) {
          const next = leaves ? freeSeat(seats, worker) : claimSeat(seats, worker)
          if (!isRefusal(next)) seats = next
          expect(seats.holders.length).toBeLessThanOrEqual(headcount)
          expect(new Set(seats.holders).size).toBe(seats.holders.length)
          expect(seatsLeft(seats)).toBe(headcount - seats.holders.length)
        }
      }),
      fixed(61),
    )
  })
})
