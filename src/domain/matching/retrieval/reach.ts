/** Types of what a distance brings: points for each metre, and how far a number of points reaches. */
import { earthRadiusMetres } from '../distance'
import { partPoints, type SuitingFacts, type SuitingFigures } from '../utility'
import { at } from './at'

/** Facts of a pair of which only one part is asked; the others do not matter to it. */
export const noFacts: SuitingFacts = {
  distanceMetres: null,
  hourlyPayFen: 0,
  guidePayFen: 0,
  knowsTrade: false,
  bookedCount: 0,
  keptCount: 0,
  arrivalCount: 0,
  inTimeCount: 0,
  waitingDays: 0,
}

export interface Reach {
  /** Points by whole metres; beyond its end there are none. */
  readonly points: Int32Array
  /** Points at no distance at all. */
  readonly full: number
  /** Points when a place is not known. */
  readonly unknown: number
  /** Greatest haversine at which a distance still brings so many points; the first one is for one point. */
  readonly limit: Float64Array
}

/** Just above the haversine at which a distance still rounds to so many metres. */
export function haversineOf(metres: number): number {
  const half = Math.sin(Math.min((metres + 0.5) / (2 * earthRadiusMetres), Math.PI / 2))
  return half * half * (1 + 1e-9)
}

function pointsByMetres(figures: SuitingFigures): Int32Array {
  const points = new Int32Array(figures.scale.emptyAtMetres + 1)
  for (let metres = 0; metres < points.length; metres += 1)
    points[metres] = partPoints('distance', { ...noFacts, distanceMetres: metres }, figures)
  return points
}

/** The reach of the distance part by the figures of a day. */
export function reachOf(figures: SuitingFigures): Reach {
  const points = pointsByMetres(figures)
  const full = at(points, 0)
  const limit = new Float64Array(full + 1)
  let metres = points.length - 1
  for (let wanted = 1; wanted <= full; wanted += 1) {
    while (at(points, metres) < wanted) metres -= 1
    limit[wanted] = haversineOf(metres)
  }
  limit[0] = limit[1] ?? 0
  return { points, full, unknown: partPoints('distance', noFacts, figures), limit }
}
