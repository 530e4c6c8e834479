/**
 * Distance is the great circle between two points, in whole metres; it is a fact beside a gig, never a track.
 *
 * Law     House rule C-02；《个人信息保护法》第六条
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/distance.test.ts
 */

export interface Point {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
}

const earthRadiusMetres = 6_371_008
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two points, rounded. */
export function distanceMetres({ from, to }: { readonly from: Point; readonly to: Point }): number {
  const halfLatitude = radians(to.latitude - from.latitude) / 2
  const halfLongitude = radians(to.longitude - from.longitude) / 2
  const chord =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(halfLongitude) ** 2
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))))
}
