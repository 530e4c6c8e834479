/** What markets stores: the directory of markets, and who is present where on a market day. */
import type { MarketView } from '@/contract/markets'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../_kernel/collections'

/** A market is stored as it is shown; nothing of it is secret. */
export type Market = MarketView

export interface Presence {
  readonly personId: string
  readonly marketId: string
  readonly marketName: string
  /** The market day, which starts at 04:00. */
  readonly marketDay: Day
  readonly since: Instant
  /** When it ends by itself unless it is renewed. */
  readonly until: Instant
  readonly leftAt: Instant | null
}

export const markets = collection<Market>('markets')
export const presences = collection<Presence>('presences')

/** One presence per person and market day; moving to another market moves it. */
export const presenceId = (personId: string, marketDay: Day) => `presence:${personId}:${marketDay}`
