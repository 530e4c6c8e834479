/**
 * Shortage of a kind of work is what one more seat of it would add to a round, on average over its seats.
 *
 * Prices of the optimum are never shown to a person; by trade they are the honest index of where hands lack.
 *
 * Law     《就业促进法》第三十五条；House rules C-05, C-10
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/shortage.test.ts
 */
import type { TradeKey } from '@/policies/trades'

export interface PricedGig {
  readonly trade: TradeKey
  readonly seats: number
  readonly taken: number
  /** Canonical minimal price of a seat, 0 to 10,000 and above by a bonus. */
  readonly price: number
}

export interface TradeShortage {
  readonly trade: TradeKey
  readonly seats: number
  readonly emptySeats: number
  /** Mean price of a seat: 0 when seats of every such gig stay free, so people lack and not seats. */
  readonly seatPrice: number
}

/** One row a trade: empty seats most first (people lack there), then the dearest seats (work lacks there). */
export function shortageByTrade(gigs: readonly PricedGig[]): readonly TradeShortage[] {
  const trades = [...new Set(gigs.map(({ trade }) => trade))].sort()
  const rows = trades.map((trade) => {
    const own = gigs.filter((gig) => gig.trade === trade)
    const seats = own.reduce((sum, gig) => sum + gig.seats, 0)
    const taken = own.reduce((sum, gig) => sum + gig.taken, 0)
    const worth = own.reduce((sum, gig) => sum + gig.price * gig.seats, 0)
    return { trade, seats, emptySeats: seats - taken, seatPrice: seats === 0 ? 0 : Math.round(worth / seats) }
  })
  return rows.sort((left, right) => right.emptySeats - left.emptySeats || right.seatPrice - left.seatPrice)
}
