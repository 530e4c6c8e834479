/** Proves the arithmetic of money. */
import fc from 'fast-check'
import { allocate, fen, largestFen, minusFen, smallestFen, sumFen, timesFen, yuan } from '@/domain/money/fen'
import { fixed } from '../fixed'

const amounts = fc.integer({ min: 0, max: 1_000_000_00 }).map(fen)
const weightLists = fc
  .array(fc.integer({ min: 0, max: 1_440 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0))

describe('an amount of money', () => {
  it('refuses a fraction of a fen, an endless number and one too large to be exact', () => {
    for (const count of [0.1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => fen(count)).toThrow('whole number of fen')
    }
  })

  it('has one zero', () => {
    expect(Object.is(fen(-0), 0)).toBe(true)
  })

  it('adds, subtracts and compares', () => {
    expect(sumFen([])).toBe(0)
    expect(sumFen([fen(1), fen(2), fen(3)])).toBe(6)
    expect(minusFen(fen(1), fen(3))).toBe(-2)
    expect(smallestFen(fen(5), fen(3), fen(9))).toBe(3)
    expect(largestFen(fen(5), fen(3), fen(9))).toBe(9)
  })
})

describe('a proportion of an amount', () => {
  it('rounds up for the one who is paid and down for the one who pays', () => {
    const third = { amountFen: fen(100), numerator: 1, denominator: 3 }
    expect(timesFen({ ...third, round: 'up' })).toBe(34)
    expect(timesFen({ ...third, round: 'down' })).toBe(33)
  })

  it('does not round what is exact', () => {
    expect(timesFen({ amountFen: fen(0), numerator: 480, denominator: 60, round: 'up' })).toBe(0)
    expect(timesFen({ amountFen: fen(2_250), numerator: 480, denominator: 60, round: 'up' })).toBe(18_000)
  })

  it('agrees with exact whole-number arithmetic', () => {
    const cases = fc.record({
      amountFen: amounts,
      numerator: fc.integer({ min: 0, max: 10_000 }),
      denominator: fc.integer({ min: 1, max: 10_000 }),
    })
    fc.assert(
      fc.property(cases, ({ amountFen, numerator, denominator }) => {
        const floor = Number((BigInt(amountFen) * BigInt(numerator)) / BigInt(denominator))
        const down = timesFen({ amountFen, numerator, denominator, round: 'down' })
        const up = timesFen({ amountFen, numerator, denominator, round: 'up' })
        expect(down).toBe(floor)
        expect(up - down).toBe((amountFen * numerator) % denominator === 0 ? 0 : 1)
      }),
      fixed(11),
    )
  })

  it('stops rather than multiply inexactly', () => {
    const huge = { amountFen: fen(2 ** 52), numerator: 3, denominator: 1, round: 'up' as const }
    expect(() => timesFen(huge)).toThrow('exact')
    expect(() => timesFen({ ...huge, numerator: 1, denominator: 0 })).toThrow('denominator')
    expect(() => timesFen({ ...huge, numerator: 0.5 })).toThrow('numerator')
    expect(() => timesFen({ ...huge, amountFen: fen(-1) })).toThrow('not negative')
  })
})

describe('a split', () => {
  it('gives the odd fen to the larger remainder, and to the earlier of equals', () => {
    expect(allocate(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(fen(10), [1, 2, 4])).toEqual([1, 3, 6])
    expect(allocate(fen(3), [1, 1, 1, 1, 1, 1])).toEqual([1, 1, 1, 0, 0, 0])
  })

  it('gives out every fen, never more than one beyond the exact share, nothing to nobody', () => {
    fc.assert(
      fc.property(amounts, weightLists, (totalFen, weights) => {
        const shares = allocate(totalFen, weights)
        const weightSum = weights.reduce((sum, weight) => sum + weight, 0)
        expect(sumFen(shares)).toBe(totalFen)
        shares.forEach((share, index) => {
          const weight = weights[index] ?? 0
          expect(Math.abs(share * weightSum - totalFen * weight)).toBeLessThan(weightSum)
          if (weight === 0) expect(share).toBe(0)
        })
      }),
      fixed(12),
    )
  })

  it('stops when there is nobody to give to', () => {
    expect(() => allocate(fen(1), [0, 0])).toThrow('at least one weight')
    expect(() => allocate(fen(1), [0.5])).toThrow('weights are whole')
    expect(() => allocate(fen(-1), [1])).toThrow('not negative')
  })
})

describe('yuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [18_000, '180.00'],
    [264_000, '2,640.00'],
    [123_456_789_01, '123,456,789.01'],
  ])('writes %i fen as %s', (count, text) => {
    expect(yuan(fen(count))).toBe(text)
  })
})
