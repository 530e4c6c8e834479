/** Where a worker is: as their phone says now, else the market at which they are present, else unknown. */
import type { Point } from '@/domain/matching/distance'
import { type Presence, readMarket } from '../markets/reader'

export interface Said {
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

/** The place is used for this one answer and stored nowhere. */
export async function placeOf(
  { latitude, longitude }: Said,
  presence: Presence | undefined,
): Promise<Point | null> {
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude }
  const market = presence && (await readMarket(presence.marketId))
  return market ? { latitude: market.latitude, longitude: market.longitude } : null
}
