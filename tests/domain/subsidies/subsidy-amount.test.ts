/** Proves the amount against cases worked by hand, and that the year's cap is never passed. */
import fc from 'fast-check'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { subsidyAmount } from '@/domain/subsidies/subsidy-amount'
import { subsidyCases } from '../../oracles/subsidy-cases'
import { fixed } from '../fixed'

const on = day('2026-11-24')

describe('the subsidy', () => {
  it.each(subsidyCases)(
    'on a premium of $premiumFen after $paidThisYearFen is $amountFen',
    ({ premiumFen, paidThisYearFen, amountFen }) => {
      const question = { accidentPremiumFen: fen(premiumFen), paidThisYearFen: fen(paidThisYearFen), on }
      expect(subsidyAmount(question).amountFen).toBe(amountFen)
    },
  )

  it('names its rows and that they are not confirmed for Dezhou', () => {
    expect(subsidyAmount({ accidentPremiumFen: fen(300), paidThisYearFen: fen(0), on })).toMatchObject({
      rate: { numerator: 50, denominator: 100 },
      capFen: 10_000,
      verified: false,
      policyRowIds: ['subsidy.ratePercent@371400@2020-08-01', 'subsidy.cap@371400@2020-08-01'],
    })
  })

  it('of any number of claims in a year stays within the cap', () => {
    const premiums = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(premiums, (claims) => {
        let paidFen = fen(0)
        for (const premiumFen of claims) {
          const question = { accidentPremiumFen: fen(premiumFen), paidThisYearFen: paidFen, on }
          paidFen = fen(paidFen + subsidyAmount(question).amountFen)
        }
        expect(paidFen).toBeLessThanOrEqual(10_000)
      }),
      fixed(101),
    )
  })
})
