/** Proves both sides of sixteen and of eighteen. */
import { workingAge } from '@/domain/accounts/working-age'
import { day } from '@/domain/calendar/day'
import { codeOf, granted } from '../refused'

const ageOf = (birthOn: string, workOn: string) => workingAge({ birthOn: day(birthOn), workOn: day(workOn) })

describe('working age', () => {
  it('refuses the day before the sixteenth birthday and says from when it is allowed', () => {
    expect(ageOf('2010-11-25', '2026-11-24')).toMatchObject({
      code: 'accounts.age.child',
      facts: { minimumYears: 16, allowedOn: '2026-11-25' },
      rule: { title: '禁止使用童工规定', verified: true },
    })
  })

  it('takes a minor from the sixteenth birthday to the day before the eighteenth', () => {
    expect(granted(ageOf('2010-11-24', '2026-11-24')).isMinor).toBe(true)
    expect(granted(ageOf('2008-11-25', '2026-11-24'))).toEqual({ isMinor: true, adultOn: '2026-11-25' })
    expect(granted(ageOf('2008-11-24', '2026-11-24')).isMinor).toBe(false)
  })

  it('asks for the day of the work, not for today', () => {
    expect(codeOf(ageOf('2010-12-01', '2026-11-30'))).toBe('accounts.age.child')
    expect(codeOf(ageOf('2010-12-01', '2026-12-01'))).toBe('')
  })

  it('counts a birthday on 29 February on 1 March', () => {
    expect(codeOf(ageOf('2012-02-29', '2028-02-28'))).toBe('accounts.age.child')
    expect(codeOf(ageOf('2012-02-29', '2028-02-29'))).toBe('')
    expect(granted(ageOf('2012-02-29', '2028-02-29')).adultOn).toBe('2030-03-01')
  })
})
