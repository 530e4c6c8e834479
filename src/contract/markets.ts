/** markets: the places with a roof, who is there and what their signs must say. */
import * as v from 'valibot'
import type { Market } from '@/policies/markets-dezhou'
import { command, query } from './define'
import * as field from './fields'

/** A market is shown as the directory keeps it; nothing of it is secret. */
export type MarketView = Market

export const marketsContract = {
  listMarkets: query(field.nothing)<{ readonly markets: readonly MarketView[] }>(),
  issueMarketCode: query(v.strictObject({ marketId: field.marketId }))<{
    readonly scene: string
    readonly page: string
  }>(),
  markPresent: command(v.strictObject({ code: field.scene }))<{
    readonly marketId: string
    readonly marketName: string
    readonly since: string
  }>(),
  leaveMarket: command(field.nothing)<{ readonly left: boolean }>(),
}
