/**
 * Decides which documents lie near a point or within an area: the operators the query engine does not bring
 * along.
 */
import { isDocument, type Document } from './canonical-text'
import { invalidOperator } from './failure'
import { distanceMetres, isInsideRing, metresOfRadians, pointOf, type Point } from './geo'

export interface Circle {
  readonly centre: Point
  readonly leastMetres: number
  readonly mostMetres: number
}

type Area = (point: Point) => boolean
type Predicate = (document: unknown) => boolean

/** Takes the argument of $nearSphere; gives the ring around its point, in metres. */
export function nearCircle(argument: unknown): Circle {
  const centre = isDocument(argument) ? pointOf(argument.$geometry) : undefined
  if (!isDocument(argument) || !centre) throw invalidOperator('$nearSphere needs a $geometry of type Point')
  return {
    centre,
    leastMetres: Number(argument.$minDistance ?? 0),
    mostMetres: Number(argument.$maxDistance ?? Number.POSITIVE_INFINITY),
  }
}

/**
 * Takes a document, a field and a centre; gives the metres between, infinite when the field holds no point.
 */
export function metresFrom(place: { document: unknown; field: string; centre: Point }): number {
  const point = pointOf(valueAt(place.document, place.field))
  return point ? distanceMetres(place.centre, point) : Number.POSITIVE_INFINITY
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (isDocument(value) ? value[step] : undefined), document)
}

function nearSphere(field: string, argument: unknown, _options: unknown): Predicate {
  const { centre, leastMetres, mostMetres } = nearCircle(argument)
  return (document) => {
    const metres = metresFrom({ document, field, centre })
    return metres !== Number.POSITIVE_INFINITY && metres >= leastMetres && metres <= mostMetres
  }
}

/** Takes the argument of $geoWithin when it is a circle; gives it in metres. */
export function withinCircle(argument: unknown): Circle | undefined {
  const circle = isDocument(argument) ? argument.$centerSphere : undefined
  if (!Array.isArray(circle)) return undefined
  const centre = pointOf(circle[0])
  if (!centre) throw invalidOperator('$centerSphere needs a point and an angle')
  return { centre, leastMetres: 0, mostMetres: metresOfRadians(Number(circle[1])) }
}

function ringsOf(polygon: unknown): readonly (readonly Point[])[] {
  if (!Array.isArray(polygon)) return []
  return polygon.map((ring: unknown) =>
    Array.isArray(ring) ? ring.map(pointOf).filter((point) => point !== undefined) : [],
  )
}

function polygonArea(polygon: unknown): Area {
  const [outline, ...holes] = ringsOf(polygon)
  return (point) =>
    outline !== undefined && isInsideRing(point, outline) && !holes.some((hole) => isInsideRing(point, hole))
}

function areaOf(argument: unknown): Area {
  const circle = withinCircle(argument)
  if (circle) return (point) => distanceMetres(circle.centre, point) <= circle.mostMetres
  const geometry = isDocument(argument) ? argument.$geometry : undefined
  if (isDocument(geometry) && geometry.type === 'Polygon') return polygonArea(geometry.coordinates)
  if (isDocument(geometry) && geometry.type === 'MultiPolygon' && Array.isArray(geometry.coordinates)) {
    const areas = geometry.coordinates.map(polygonArea)
    return (point) => areas.some((area) => area(point))
  }
  throw invalidOperator('$geoWithin needs $centerSphere, a Polygon or a MultiPolygon')
}

function geoWithin(field: string, argument: unknown, _options: unknown): Predicate {
  const area = areaOf(argument)
  return (document) => {
    const point = pointOf(valueAt(document, field))
    return point !== undefined && area(point)
  }
}

export const geoOperators = { $nearSphere: nearSphere, $geoWithin: geoWithin }

export interface GeoCondition {
  readonly field: string
  readonly circle: Circle | undefined
  readonly nearest: boolean
}

/** Takes criteria; gives their geo conditions that must all hold (the top level and $and). */
export function geoConditions(criteria: Document): readonly GeoCondition[] {
  return Object.entries(criteria).flatMap(([field, condition]) => {
    if (field === '$and' && Array.isArray(condition))
      return condition.filter(isDocument).flatMap(geoConditions)
    if (!isDocument(condition)) return []
    if ('$nearSphere' in condition) {
      return [{ field, circle: nearCircle(condition.$nearSphere), nearest: true }]
    }
    if (!('$geoWithin' in condition)) return []
    return [{ field, circle: withinCircle(condition.$geoWithin), nearest: false }]
  })
}
