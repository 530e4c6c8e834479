/** One morning: the people, the gigs and the trades they speak of, drawn from a size and a seed. */
import { day } from '@/domain/calendar/day'
import type { TradeKey } from '@/policies/trades'
import { drawGigs, type Gigs } from './gigs'
import type { MarketSize } from './sizes'
import { tradeRange } from './trades'
import { drawWorkers, type Workers } from './workers'

export interface Market {
  readonly workers: Workers
  readonly gigs: Gigs
  readonly tradeKeys: readonly TradeKey[]
}

/** A day on which the figures of matching are in force. */
export const morning = day('2026-11-24')

export const drawMarket = (size: MarketSize, seed: number): Market => ({
  workers: drawWorkers(size, seed),
  gigs: drawGigs(size, seed),
  tradeKeys: tradeRange(size.isDense).keys,
})
