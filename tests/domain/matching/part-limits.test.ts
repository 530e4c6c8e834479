/** Proves who may take a seat of which part of a crew. */
import { day } from '@/domain/calendar/day'
import { type AskedOfPart, fitsPart, leadShifts, partLimits } from '@/domain/matching/part-limits'

const workOn = day('2026-11-25')
const plain: AskedOfPart = { isLead: false, skill: null, certificate: null }
const able = { trades: ['mason' as const], certificates: [], finishedShifts: 9 }
const codes = (asked: Partial<AskedOfPart>, change: Partial<typeof able> = {}) =>
  partLimits({ ...plain, ...asked }, { ...able, ...change }, workOn).map(({ code }) => code)

describe('a part of a crew', () => {
  it('asks nothing more when it is a helper’s', () => {
    expect(codes({})).toEqual([])
    expect(fitsPart(plain, able, workOn)).toBe(true)
  })

  it('asks a lead for the shifts of the row in force', () => {
    expect(leadShifts(workOn)).toBe(10)
    expect(codes({ isLead: true })).toEqual(['matching.limit.lead-practice'])
    expect(codes({ isLead: true }, { finishedShifts: 10 })).toEqual([])
  })

  it('asks for a further trade and for a certificate that is valid on the day', () => {
    expect(codes({ skill: 'welder' })).toEqual(['matching.limit.part-skill'])
    expect(codes({ certificate: 'welding' })).toEqual(['matching.limit.certificate-missing'])
    const held = (validUntil: string) =>
      partLimits(
        { ...plain, certificate: 'welding' },
        { ...able, certificates: [{ key: 'welding', validUntil: day(validUntil) }] },
        workOn,
      ).length
    expect([held('2026-11-24'), held('2026-11-25')]).toEqual([1, 0])
  })
})
