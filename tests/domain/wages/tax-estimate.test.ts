/** Proves the estimate against payments worked out by hand. */
import fc from 'fast-check'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { labourTax } from '../../oracles/labour-tax'
import { fixed } from '../fixed'

const paidOn = day('2026-11-24')

describe('the estimate of tax', () => {
  it.each(labourTax)('on $gross yuan is $taxFen fen', ({ grossFen, taxFen }) => {
    expect(taxEstimate(fen(grossFen), paidOn).taxFen).toBe(taxFen)
  })

  it('says that it is one, by which table, and that the table is not confirmed', () => {
    expect(taxEstimate(fen(18_000), paidOn)).toMatchObject({
      taxFen: 0,
      taxableFen: 0,
      estimate: true,
      policyRowId: 'tax.labour@CN@2019-01-01',
      rule: { verified: false },
    })
  })

  it('never falls when the payment grows, and never takes what the payment does not have', () => {
    const payments = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(payments, fc.integer({ min: 0, max: 100_000 }), (grossFen, moreFen) => {
        const { taxFen } = taxEstimate(fen(grossFen), paidOn)
        expect(taxFen).toBeGreaterThanOrEqual(0)
        expect(taxFen).toBeLessThanOrEqual(grossFen)
        expect(taxEstimate(fen(grossFen + moreFen), paidOn).taxFen).toBeGreaterThanOrEqual(taxFen)
      }),
      fixed(94),
    )
  })
})
