/** Proves that the ids of a claim and of its proof keep one thing from being claimed twice. */
import { day } from '@/domain/calendar/day'
import { claimKey, claimPeriod, proofKey } from '@/domain/subsidies/claim-key'

const claim = { scheme: 'accidentInsurance' as const, personKey: 'p-1', on: day('2026-11-24') }

describe('the id of a claim', () => {
  it('is one for a person, a scheme and a natural year', () => {
    expect(claimKey(claim)).toBe('claim:accidentInsurance:p-1:2026')
    expect(claimKey({ ...claim, on: day('2026-01-01') })).toBe(claimKey(claim))
    expect(claimKey({ ...claim, on: day('2025-12-31') })).toBe('claim:accidentInsurance:p-1:2025')
    expect(claimPeriod(claim.on)).toBe('2026')
  })

  it('cannot be forged by a key with a colon in it', () => {
    expect(() => claimKey({ ...claim, personKey: 'p:2026' })).toThrow('person key')
  })
})

describe('the id of a proof', () => {
  it('is one for an invoice and a policy, whoever shows them', () => {
    expect(proofKey({ invoiceNumber: 'F1', policyNumber: 'P1' })).toBe('proof:F1:P1')
    expect(() => proofKey({ invoiceNumber: 'F1:P1', policyNumber: 'P1' })).toThrow('proof numbers')
    expect(() => proofKey({ invoiceNumber: 'F1', policyNumber: '' })).toThrow('proof numbers')
  })
})
