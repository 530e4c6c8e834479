/** Proves that a gig is closed by named limits only, on both sides of each. */
import { day } from '@/domain/calendar/day'
import { hardLimits, type LimitQuestion } from '@/domain/matching/hard-limits'
import { houseRule, refuse } from '@/domain/policy/refusal'

const open: LimitQuestion = {
  trade: 'loader',
  workOn: day('2026-11-24'),
  certificates: [],
  distanceMetres: 3_000,
  radiusMetres: 3_000,
  hourlyPayFen: 2_000,
  wageFloorFen: 2_000,
  otherAnswers: [{ fits: true }],
}
const codes = (changed: Partial<LimitQuestion>) => hardLimits({ ...open, ...changed }).map(({ code }) => code)

describe('hard limits', () => {
  it('leave a gig open at exactly the radius and exactly the wage floor', () => {
    expect(codes({})).toEqual([])
  })

  it('close it a metre beyond and a fen below', () => {
    expect(codes({ distanceMetres: 3_001 })).toEqual(['matching.limit.too-far'])
    expect(codes({ hourlyPayFen: 1_999 })).toEqual(['matching.limit.below-wage-floor'])
  })

  it('close nothing when the person did not say where they are, how far they go, or for how much', () => {
    expect(codes({ distanceMetres: null })).toEqual([])
    expect(codes({ distanceMetres: 900_000, radiusMetres: null })).toEqual([])
    expect(codes({ hourlyPayFen: 1, wageFloorFen: null })).toEqual([])
  })

  it('ask for each certificate of the trade, valid on the day of the work', () => {
    const cooling = { key: 'cooling' as const, validUntil: day('2026-11-23') }
    const height = { key: 'heightWork' as const, validUntil: null }
    const missing = hardLimits({ ...open, trade: 'cooling', certificates: [cooling, height] })
    expect(missing).toEqual([
      expect.objectContaining({
        code: 'matching.limit.certificate-missing',
        facts: { certificate: 'cooling', trade: 'cooling' },
      }),
    ])
    expect(
      codes({ trade: 'cooling', certificates: [{ ...cooling, validUntil: open.workOn }, height] }),
    ).toEqual([])
  })

  it('pass on what other rules refuse, before their own', () => {
    const minor = refuse('accounts.minor.trade-closed', houseRule('B-27'))
    expect(codes({ otherAnswers: [minor], distanceMetres: 9_000 })).toEqual([
      'accounts.minor.trade-closed',
      'matching.limit.too-far',
    ])
  })
})
