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

/**
 * Places are compared on a grid of ten-millionths of a degree, about a centimetre: finer than any phone
 * knows, and whole numbers of 32 bits, so that a packed place is as far away as the place it was packed from.
 */
export const gridStepsPerDegree = 10_000_000

/** Degrees as whole steps of the grid. */
export const gridded = (degrees: number): number => Math.round(degrees * gridStepsPerDegree)

export const earthRadiusMetres = 6_371_008
export const radiansPerStep = Math.PI / (180 * gridStepsPerDegree)

/** Whole metres along the great circle for the square of half the chord (the haversine). */
export const metresOfHaversine = (haversine: number): number =>
  Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(haversine))))

/** Measures from one place, given in steps of the grid, to others: whole metres. */
export function metresFrom(
  latitude: number,
  longitude: number,
): (toLatitude: number, toLongitude: number) => number {
  const cosine = Math.cos(latitude * radiansPerStep)
  return (toLatitude, toLongitude) => {
    const north = Math.sin(((toLatitude - latitude) * radiansPerStep) / 2)
    const east = Math.sin(((toLongitude - longitude) * radiansPerStep) / 2)
    const scaled = cosine * Math.cos(toLatitude * radiansPerStep)
    return metresOfHaversine(north * north + scaled * east * east)
  }
}

/** Metres between two points, rounded. */
export const distanceMetres = ({ from, to }: { readonly from: Point; readonly to: Point }): number =>
  metresFrom(gridded(from.latitude), gridded(from.longitude))(gridded(to.latitude), gridded(to.longitude))
