/** Proves the table of trades: fifty, each with a name for a button, a way to be paid, and a guide price. */
import { occupationCodes } from '@/policies/occupation-codes'
import { tradeKeys, tradeOf, trades } from '@/policies/trades'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'

describe('the trades', () => {
  it('are fifty, each under its own key, name and button', () => {
    expect(trades).toHaveLength(50)
    expect(new Set(tradeKeys).size).toBe(50)
    expect(new Set(trades.map(({ name }) => name)).size).toBe(50)
    expect(new Set(trades.map(({ shortName }) => shortName)).size).toBe(50)
  })

  it('fit on a button of four characters', () => {
    expect(trades.filter(({ shortName }) => shortName.length > 4)).toEqual([])
  })

  it('are paid by something, and say what a piece is exactly when they are paid by the piece', () => {
    for (const { units, pieceName } of trades) {
      expect(units.length).toBeGreaterThan(0)
      expect(pieceName !== '').toBe(units.includes('piece'))
    }
  })

  it('name what a minor may not do wherever a rule limits or closes the trade', () => {
    for (const { minors, minorTags } of trades) expect(minorTags.length > 0).toBe(minors !== 'allowed')
  })

  it('have codes of the occupation register in its form, those from memory marked', () => {
    const codes = Object.values(occupationCodes)
    expect(codes.filter(({ code }) => !/^\d-\d\d-\d\d-\d\d$/.test(code))).toEqual([])
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
    expect(occupationCodes.loader).toEqual({ code: '4-02-05-01', verified: true })
    expect(occupationCodes.electrician?.verified).toBe(false)
  })

  it('have a guide price by the hour each, in whole fen above the lowest minimum wage', () => {
    for (const { value } of wageGuideRows) {
      expect(Object.keys(value).sort()).toEqual([...tradeKeys].sort())
      expect(Object.values(value).filter((price) => !Number.isInteger(price) || price < 1_800)).toEqual([])
    }
  })

  it('are found by key', () => {
    expect(tradeOf('welder')).toMatchObject({ name: '焊工', certificates: ['welding'] })
  })
})
