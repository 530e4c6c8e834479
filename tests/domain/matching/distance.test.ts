/** Proves distances against places whose distance is known. */
import fc from 'fast-check'
import { distanceMetres } from '@/domain/matching/distance'
import { fixed } from '../fixed'

const points = fc.record({
  latitude: fc.double({ min: 36, max: 38, noNaN: true }),
  longitude: fc.double({ min: 115, max: 118, noNaN: true }),
})

describe('distance', () => {
  it('is a degree of latitude on a meridian: 111.2 kilometres', () => {
    const from = { latitude: 37, longitude: 116.3 }
    expect(distanceMetres({ from, to: { latitude: 38, longitude: 116.3 } })).toBe(111_195)
  })

  it('from Beijing to Shanghai is what the atlas says, to a kilometre', () => {
    const beijing = { latitude: 39.9042, longitude: 116.4074 }
    const shanghai = { latitude: 31.2304, longitude: 121.4737 }
    expect(Math.abs(distanceMetres({ from: beijing, to: shanghai }) - 1_067_000)).toBeLessThan(1_000)
  })

  it('is the same both ways, and nothing to where one stands', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        expect(distanceMetres({ from, to })).toBe(distanceMetres({ from: to, to: from }))
        expect(distanceMetres({ from, to: from })).toBe(0)
      }),
      fixed(71),
    )
  })
})
