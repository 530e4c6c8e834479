/** Proves from when to when, and at what age, a booking is covered. */
import { day, instantAt } from '@/domain/calendar/day'
import { dayCover } from '@/domain/insurance/day-cover'
import { codeOf, granted } from '../refused'

const at = (minute: number) => instantAt(day('2026-11-24'), minute)
const cover = (birthOn: string, startMinute = 390, endMinute = 930) =>
  dayCover({ birthOn: day(birthOn), plannedStartAt: at(startMinute), plannedEndAt: at(endMinute) })

describe('the cover of a booking', () => {
  it('reaches from an hour before until an hour after', () => {
    expect(granted(cover('1970-05-01'))).toMatchObject({
      fromAt: at(330),
      toAt: at(990),
      premiumFen: 300,
      policyRowId: 'cover.product@platform@2026-01-01',
    })
  })

  it('goes with night work into the next day', () => {
    expect(granted(cover('1970-05-01', 1_320, 1_800)).toAt).toBe(at(1_860))
  })

  it('takes the last day before the seventy-first birthday, and not the birthday', () => {
    expect(codeOf(cover('1955-11-25'))).toBe('')
    expect(cover('1955-11-24')).toMatchObject({
      code: 'insurance.cover.age',
      facts: { fromAgeYears: 16, toAgeYears: 70 },
      rule: { verified: false },
    })
  })

  it('takes nobody under sixteen', () => {
    expect(codeOf(cover('2010-11-25'))).toBe('insurance.cover.age')
    expect(codeOf(cover('2010-11-24'))).toBe('')
  })
})
