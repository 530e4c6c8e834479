/**
 * A gig has as many seats as people asked for; a person holds at most one of them, and the last one closes
 * the post.
 *
 * Law     House rule B-14
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/seats.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface Seats {
  readonly headcount: number
  /** Ids of the workers who hold a seat, in the order in which they took it. */
  readonly holders: readonly string[]
}

export const seatsLeft = ({ headcount, holders }: Seats): number => Math.max(0, headcount - holders.length)

/** The state of a published post with these seats. */
export const stateForSeats = (seats: Seats): 'published' | 'filled' =>
  seatsLeft(seats) === 0 ? 'filled' : 'published'

/** The seats after `workerId` took one; who already holds one keeps it, however often asked. */
export function claimSeat(seats: Seats, workerId: string): Seats | Refusal {
  if (seats.holders.includes(workerId)) return seats
  if (seatsLeft(seats) === 0) {
    return refuse('gigs.seat.none-left', houseRule('B-14'), { headcount: seats.headcount })
  }
  return { ...seats, holders: [...seats.holders, workerId] }
}

/** The seats after `workerId` gave theirs back; who holds none changes nothing. */
export const freeSeat = (seats: Seats, workerId: string): Seats => ({
  ...seats,
  holders: seats.holders.filter((holder) => holder !== workerId),
})
