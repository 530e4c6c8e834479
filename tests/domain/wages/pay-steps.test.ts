/** Proves that a wage is the sum of its steps and that a broken fen goes to the worker. */
import fc from 'fast-check'
import { fen } from '@/domain/money/fen'
import { grossOf, payStep } from '@/domain/wages/pay-steps'
import { fixed } from '../fixed'

describe('a step of a wage', () => {
  it('is a quantity at a rate', () => {
    expect(payStep({ label: 'hours', quantity: 480, unit: 'minute', rateFen: fen(2_250), per: 60 })).toEqual({
      label: 'hours',
      quantity: 480,
      unit: 'minute',
      rateFen: 2_250,
      amountFen: 18_000,
    })
  })

  it('rounds a broken fen up', () => {
    const step = payStep({ label: 'hours', quantity: 1, unit: 'minute', rateFen: fen(2_000), per: 60 })
    expect(step.amountFen).toBe(34)
  })

  it('never pays less than the exact share, nor a whole fen more', () => {
    const quantities = fc.integer({ min: 0, max: 1_440 })
    const rates = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(quantities, rates, (quantity, rate) => {
        const { amountFen } = payStep({
          label: 'hours',
          quantity,
          unit: 'minute',
          rateFen: fen(rate),
          per: 60,
        })
        expect(amountFen * 60).toBeGreaterThanOrEqual(quantity * rate)
        expect((amountFen - 1) * 60).toBeLessThan(quantity * rate)
      }),
      fixed(91),
    )
  })
})

describe('the gross wage', () => {
  it('is nothing without steps and the sum of those there are', () => {
    const piece = payStep({ label: 'pieces', quantity: 3, unit: 'piece', rateFen: fen(70), per: 1 })
    expect(grossOf([])).toBe(0)
    expect(grossOf([piece, piece])).toBe(420)
  })
})
