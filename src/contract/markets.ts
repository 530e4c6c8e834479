/** markets: the places with a roof, who is there and what their signs must say. */
import * as v from 'valibot'
import { command, query } from './define'
import * as field from './fields'

export interface MarketFacilities {
  readonly shelter: boolean
  readonly shade: boolean
  /** Places for short-time parking (即停即走); 0 when there are none. */
  readonly parkingPlaces: number
  readonly water: boolean
  readonly toilet: boolean
  readonly charging: boolean
}

export interface MarketView {
  readonly marketId: string
  readonly name: string
  /** County-level division, such as 德城区. */
  readonly division: string
  readonly kind: 'comprehensive' | 'industry' | 'station'
  readonly address: string
  readonly latitude: number
  readonly longitude: number
  readonly opensMinute: number
  readonly closesMinute: number
  readonly phone: string
  readonly complaintPhone: string
  readonly supervisingBody: string
  readonly facilities: MarketFacilities
  readonly demonstration: boolean
}

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
