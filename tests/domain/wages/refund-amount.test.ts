/** Proves that a refund never touches what a worker may still claim. */
import fc from 'fast-check'
import { fen, sumFen } from '@/domain/money/fen'
import { isRefusal } from '@/domain/policy/refusal'
import { refundAmount } from '@/domain/wages/refund-amount'
import { fixed } from '../fixed'

const amounts = fc.integer({ min: 0, max: 100_000 }).map(fen)

describe('a refund', () => {
  it('is what is left after all reservations, down to the last fen', () => {
    expect(refundAmount({ escrowFen: fen(36_000), reservedFen: [fen(18_000)] })).toBe(18_000)
    expect(refundAmount({ escrowFen: fen(18_001), reservedFen: [fen(18_000)] })).toBe(1)
  })

  it('is refused when nothing is free', () => {
    expect(refundAmount({ escrowFen: fen(18_000), reservedFen: [fen(18_000)] })).toMatchObject({
      code: 'wages.refund.nothing-free',
      facts: { escrowFen: 18_000, reservedFen: 18_000 },
    })
  })

  it('always leaves the reservations covered', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 8 }), (escrowFen, reservedFen) => {
        const answer = refundAmount({ escrowFen, reservedFen })
        if (isRefusal(answer)) expect(escrowFen).toBeLessThanOrEqual(sumFen(reservedFen))
        else expect(escrowFen - answer).toBe(sumFen(reservedFen))
      }),
      fixed(95),
    )
  })
})
