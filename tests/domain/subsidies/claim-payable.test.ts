/** Proves that no money leaves under an unconfirmed rule, or on one person's word. */
import { day } from '@/domain/calendar/day'
import { claimPayable } from '@/domain/subsidies/claim-payable'

const ready = { state: 'accepted' as const, verified: true, reviewerIds: ['a', 'b'], on: day('2026-11-24') }

describe('a claim', () => {
  it('is paid when it is accepted, confirmed and seen by two', () => {
    expect(claimPayable(ready)).toEqual({ payable: true })
  })

  it.each(['filed', 'returned', 'withdrawn', 'paid'] as const)('is not paid while %s', (state) => {
    expect(claimPayable({ ...ready, state })).toMatchObject({ code: 'subsidies.claim.not-accepted' })
  })

  it('is kept and not paid while the policy is unconfirmed', () => {
    expect(claimPayable({ ...ready, verified: false })).toMatchObject({
      code: 'subsidies.claim.policy-unverified',
      rule: { verified: false },
    })
  })

  it('does not count the same officer twice', () => {
    expect(claimPayable({ ...ready, reviewerIds: ['a', 'a'] })).toMatchObject({
      code: 'subsidies.claim.second-reviewer-missing',
      facts: { reviewers: 1, needed: 2 },
    })
  })
})
