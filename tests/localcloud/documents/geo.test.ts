/** Near and within: the cells of the geo index leave out nothing that the distance would let in. */
import * as fastCheck from 'fast-check'
import { createDocumentEngine, type DocumentEngine } from '../../../localcloud/documents/engine'
import { distanceMetres, type Point } from '../../../localcloud/documents/geo'
import { memoryStore, schema } from '../worlds'

const around = (middle: number): fastCheck.Arbitrary<number> =>
  fastCheck.double({ min: middle - 0.3, max: middle + 0.3, noNaN: true })
const point = fastCheck.record(
  { longitude: around(116.36), latitude: around(37.44) },
  { noNullPrototype: true },
)

function geoJson({ longitude, latitude }: Point): object {
  return { type: 'Point', coordinates: [longitude, latitude] }
}

async function filled(points: readonly Point[]): Promise<DocumentEngine> {
  const engine = createDocumentEngine({ store: memoryStore(), schema, now: () => 0 })
  const documents = points.map((one, place) => ({ _id: place, place: geoJson(one) }))
  await engine.insert({ collection: 'gigs', documents: [...documents, { _id: 'nowhere' }] })
  return engine
}

function idsOf(engine: DocumentEngine, place: object): unknown[] {
  return engine.find({ collection: 'gigs', criteria: { place } }).map(({ value }) => value._id)
}

describe('geo queries', () => {
  it('agree on a known distance: Dezhou to Ji’nan is about 104 km', () => {
    const dezhou = { longitude: 116.3575, latitude: 37.4355 }
    const jinan = { longitude: 117.0, latitude: 36.6512 }
    expect(distanceMetres(dezhou, jinan)).toBeGreaterThan(103_000)
    expect(distanceMetres(dezhou, jinan)).toBeLessThan(105_000)
  })

  it('find all points within the metres asked for, the nearest first', async () => {
    const world = fastCheck.record({
      points: fastCheck.array(point, { maxLength: 40 }),
      centre: point,
      metres: fastCheck.integer({ min: 1, max: 60_000 }),
    })
    await fastCheck.assert(
      fastCheck.asyncProperty(world, async ({ points, centre, metres }) => {
        const engine = await filled(points)
        const expected = points
          .map((one, place) => ({ place, distance: distanceMetres(centre, one) }))
          .filter(({ distance }) => distance <= metres)
          .sort((one, other) => one.distance - other.distance)
        const near = idsOf(engine, { $nearSphere: { $geometry: geoJson(centre), $maxDistance: metres } })
        expect(new Set(near)).toEqual(new Set(expected.map(({ place }) => place)))
        const distances = near.map((id) => expected.find(({ place }) => place === id)?.distance)
        expect(distances).toEqual(expected.map(({ distance }) => distance))
      }),
      { numRuns: 100 },
    )
  })

  it('find what lies in a polygon but not in its hole, and in a circle by its angle', async () => {
    const square = (size: number): number[][] => [
      [116 - size, 37 - size],
      [116 + size, 37 - size],
      [116 + size, 37 + size],
      [116 - size, 37 + size],
      [116 - size, 37 - size],
    ]
    const engine = await filled([
      { longitude: 116, latitude: 37 },
      { longitude: 116.15, latitude: 37.02 },
      { longitude: 116.4, latitude: 37 },
    ])
    const ring = { type: 'Polygon', coordinates: [square(0.2), square(0.1)] }
    expect(idsOf(engine, { $geoWithin: { $geometry: ring } })).toEqual([1])
    const many = { type: 'MultiPolygon', coordinates: [[square(0.01)], [square(0.2)]] }
    expect(idsOf(engine, { $geoWithin: { $geometry: many } })).toEqual([0, 1])
    const twentyKilometres = 20_000 / 6_378_100
    expect(idsOf(engine, { $geoWithin: { $centerSphere: [[116, 37], twentyKilometres] } })).toEqual([0, 1])
  })

  it('order an aggregation by distance and write the metres into it', async () => {
    const engine = await filled([
      { longitude: 116.4, latitude: 37 },
      { longitude: 116.1, latitude: 37 },
    ])
    const near = geoJson({ longitude: 116, latitude: 37 })
    const stages = [
      { $geoNear: { near, distanceField: 'metres', spherical: true } },
      { $project: { metres: 1 } },
    ]
    const found = engine.aggregate({ collection: 'gigs', stages })
    expect(found.map(({ _id }) => _id)).toEqual([1, 0])
    expect(found.map(({ metres }) => Math.round(Number(metres) / 1000))).toEqual([9, 36])
  })

  it('refuse a circle without a centre', async () => {
    const engine = await filled([])
    expect(() => idsOf(engine, { $nearSphere: { $maxDistance: 5 } })).toThrow(/needs a \$geometry/)
    expect(() => idsOf(engine, { $geoWithin: { $box: [] } })).toThrow(/\$geoWithin needs/)
  })
})
