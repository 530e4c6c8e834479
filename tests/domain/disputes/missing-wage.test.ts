/** Proves what is still owed, to the fen. */
import { missingWage } from '@/domain/disputes/missing-wage'
import { fen } from '@/domain/money/fen'

describe('a missing wage', () => {
  it('is what is owed less what was received', () => {
    expect(missingWage({ owedFen: fen(18_000), receivedFen: fen(15_750) })).toBe(2_250)
    expect(missingWage({ owedFen: fen(18_000), receivedFen: fen(17_999) })).toBe(1)
  })

  it('does not exist when everything, or more, was received', () => {
    expect(missingWage({ owedFen: fen(18_000), receivedFen: fen(18_000) })).toMatchObject({
      code: 'disputes.wage.nothing-missing',
    })
    expect(missingWage({ owedFen: fen(18_000), receivedFen: fen(20_000) })).toMatchObject({
      facts: { owedFen: 18_000, receivedFen: 20_000 },
    })
  })
})
