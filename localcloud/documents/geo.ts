/**
 * Decides distances on the globe, what lies inside an area, and in which cell of the geo index a point
 * stands.
 */
import { isDocument } from './canonical-text'

export interface Point {
  readonly longitude: number
  readonly latitude: number
}

const earthRadiusMetres = 6_378_100
const radiansPerDegree = Math.PI / 180
/** Two hundredths of a degree: about 2.2 km from south to north, a neighbourhood. */
const cellsPerDegree = 50
const metresPerDegree = earthRadiusMetres * radiansPerDegree
const rowsAtMost = 400

/** Takes a GeoJSON point or a pair [longitude, latitude]; gives the point, or nothing when it is none. */
export function pointOf(value: unknown): Point | undefined {
  const pair = isDocument(value) && value.type === 'Point' ? value.coordinates : value
  if (!Array.isArray(pair) || pair.length !== 2) return undefined
  const [longitude, latitude]: unknown[] = pair
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined
  return { longitude, latitude }
}

/** Takes two points; gives the metres between them along the globe. */
export function distanceMetres(from: Point, to: Point): number {
  const halfNorth = ((to.latitude - from.latitude) * radiansPerDegree) / 2
  const halfEast = ((to.longitude - from.longitude) * radiansPerDegree) / 2
  const shrink = Math.cos(from.latitude * radiansPerDegree) * Math.cos(to.latitude * radiansPerDegree)
  const chord = Math.sin(halfNorth) ** 2 + shrink * Math.sin(halfEast) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Takes an angle at the earth's centre; gives the metres it spans on the ground. */
export function metresOfRadians(radians: number): number {
  return radians * earthRadiusMetres
}

/** Takes a point and a ring of points; says whether the point is inside (ray casting on the flat map). */
export function isInsideRing(point: Point, ring: readonly Point[]): boolean {
  let inside = false
  ring.forEach((corner, place) => {
    const before = ring.at(place - 1) ?? corner
    if (corner.latitude > point.latitude === before.latitude > point.latitude) return
    const share = (point.latitude - corner.latitude) / (before.latitude - corner.latitude)
    if (point.longitude < corner.longitude + share * (before.longitude - corner.longitude)) inside = !inside
  })
  return inside
}

function cellNumber(degrees: number): string {
  return String(Math.floor((degrees + 360) * cellsPerDegree)).padStart(5, '0')
}

/** Takes a point; gives its cell: a row from south to north, then a column from west to east. */
export function geoCell({ longitude, latitude }: Point): string {
  return `${cellNumber(latitude)}:${cellNumber(longitude)}\u0001`
}

/**
 * Takes a circle; gives the ranges of cells that cover it, or nothing when it is too wide to be worth an
 * index.
 */
export function cellRanges(circle: {
  centre: Point
  radiusMetres: number
}): readonly { from: string; to: string }[] | undefined {
  const { centre, radiusMetres } = circle
  const north = radiusMetres / metresPerDegree + 1e-6
  const widest = Math.min(Math.abs(centre.latitude) + north, 90)
  const east = north / Math.cos(widest * radiansPerDegree)
  const rows = Math.ceil(north * 2 * cellsPerDegree) + 1
  const west = centre.longitude - east
  if (rows > rowsAtMost || !(west > -180 && centre.longitude + east < 180)) return undefined
  return Array.from({ length: rows }, (_, row) => {
    const latitude = centre.latitude - north + row / cellsPerDegree
    const line = cellNumber(latitude)
    return { from: `${line}:${cellNumber(west)}`, to: `${line}:${cellNumber(centre.longitude + east)}\u0002` }
  })
}
