/** Proves that no second bill number exists while the first may still pay. */
import { nextAttempt } from '@/domain/wages/next-attempt'

const failed = { billNumber: 'B1', state: 'failed' as const }

describe('a further attempt', () => {
  it('is the first when there is none, and the next when all have finally failed', () => {
    expect(nextAttempt([], 5)).toEqual({ number: 1 })
    expect(nextAttempt([failed, { ...failed, billNumber: 'B2' }], 5)).toEqual({ number: 3 })
  })

  it.each(['opened', 'sent', 'unknown', 'waitingForTap'] as const)('is refused while one is %s', (state) => {
    expect(nextAttempt([failed, { billNumber: 'B2', state }], 5)).toMatchObject({
      code: 'wages.payout.under-way',
      facts: { billNumber: 'B2', state },
    })
  })

  it('is opened after the bank gave a wage back', () => {
    expect(nextAttempt([{ billNumber: 'B1', state: 'returned' }], 5)).toEqual({ number: 2 })
  })

  it('is refused for good once one has succeeded', () => {
    expect(nextAttempt([{ billNumber: 'B1', state: 'succeeded' }, failed], 5)).toMatchObject({
      code: 'wages.payout.already-paid',
      facts: { billNumber: 'B1' },
    })
  })

  it('is for staff to allow after so many failures', () => {
    const four = Array.from({ length: 4 }, () => failed)
    expect(nextAttempt(four, 5)).toEqual({ number: 5 })
    expect(nextAttempt([...four, failed], 5)).toMatchObject({
      code: 'wages.payout.too-many',
      facts: { attempts: 5 },
    })
  })
})
