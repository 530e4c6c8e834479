/** Proves what an employer still has to pay in. */
import { fen } from '@/domain/money/fen'
import { crewPay, payInAmount } from '@/domain/wages/pay-in-amount'

const crew = {
  headcount: 8,
  expectedPayFen: fen(18_000),
  paidInFen: fen(0),
  fundsModel: 'reference' as const,
}

describe('paying in', () => {
  it('is the planned wage of everybody, without a fee', () => {
    expect(payInAmount(crew)).toBe(144_000)
    expect(crewPay(crew)).toBe(144_000)
  })

  it('asks only for what is missing', () => {
    expect(payInAmount({ ...crew, paidInFen: fen(143_999) })).toBe(1)
  })

  it('is refused when everything is there, or more', () => {
    expect(payInAmount({ ...crew, paidInFen: fen(144_000) })).toMatchObject({
      code: 'wages.pay-in.complete',
      facts: { paidInFen: 144_000 },
    })
    expect(payInAmount({ ...crew, paidInFen: fen(200_000) })).toMatchObject({ code: 'wages.pay-in.complete' })
  })

  it('for some shifts is what these are worth, and no more than is missing', () => {
    expect(payInAmount({ ...crew, partFen: fen(36_000) })).toBe(36_000)
    expect(payInAmount({ ...crew, paidInFen: fen(143_000), partFen: fen(36_000) })).toBe(1_000)
    expect(payInAmount({ ...crew, partFen: fen(0) })).toMatchObject({ code: 'wages.pay-in.complete' })
  })

  it("is refused on the payroll card: the money stays in the employer's own account", () => {
    expect(payInAmount({ ...crew, fundsModel: 'payrollCard' })).toMatchObject({
      code: 'wages.pay-in.payroll-rail',
    })
  })

  it('is refused on the recorded rail', () => {
    expect(payInAmount({ ...crew, fundsModel: 'recorded' })).toMatchObject({
      code: 'wages.pay-in.recorded-rail',
    })
  })
})
