/** Proves that the demonstration city can be mistaken for nothing real. */
import { marketOf, markets } from '@/policies/markets-dezhou'

describe('the markets', () => {
  it('are one in each of the twelve divisions, each marked as a demonstration', () => {
    expect(markets).toHaveLength(12)
    expect(new Set(markets.map(({ division }) => division)).size).toBe(12)
    expect(markets.every(({ demonstration }) => demonstration)).toBe(true)
  })

  it('have telephone numbers nobody owns', () => {
    expect(markets.filter(({ phone }) => !/^0534-000\d{4}$/.test(phone))).toEqual([])
    expect(new Set(markets.map(({ phone }) => phone)).size).toBe(12)
  })

  it('lie in Dezhou, have a roof, shade and room to stop a car', () => {
    for (const { latitude, longitude, facilities } of markets) {
      expect(latitude > 36.4 && latitude < 38 && longitude > 115.7 && longitude < 117.6).toBe(true)
      expect(facilities.shelter && facilities.shade).toBe(true)
      expect(facilities.parkingPlaces).toBeGreaterThan(0)
    }
  })

  it('open before dawn where people gather before dawn', () => {
    expect(marketOf('decheng')).toMatchObject({ opensMinute: 240, closesMinute: 1_080 })
    expect(marketOf('tianqu')).toMatchObject({ kind: 'station', opensMinute: 300 })
    expect(marketOf('nowhere')).toBeUndefined()
  })
})
