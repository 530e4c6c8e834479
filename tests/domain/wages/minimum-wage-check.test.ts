/** Proves that an unconfirmed minimum is shown and a confirmed one is enforced, to the fen. */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { mayOffer, minimumWageCheck } from '@/domain/wages/minimum-wage-check'
import { shandongWageRows } from '@/policies/wages-shandong'

const workOn = day('2026-11-24')
const eightHours = (grossFen: number) => ({ grossFen: fen(grossFen), minutes: 480, workOn })
const confirmed = shandongWageRows.map((row) => ({ ...row, verified: true }))

describe('the minimum wage', () => {
  it('is met to the fen, and missed by one', () => {
    expect(minimumWageCheck(eightHours(14_400))).toMatchObject({ meets: true, hourlyFen: 1_800 })
    expect(minimumWageCheck(eightHours(14_399)).meets).toBe(false)
  })

  it('only warns while nobody has confirmed the figure', () => {
    expect(mayOffer(eightHours(100))).toMatchObject({ meets: false, verified: false })
  })

  it('refuses a lower wage as soon as the figure is confirmed', () => {
    expect(mayOffer(eightHours(14_399), confirmed)).toMatchObject({
      code: 'wages.rate.below-minimum',
      facts: { hourlyFen: 1_800, grossFen: 14_399, minutes: 480 },
    })
    expect(mayOffer(eightHours(14_400), confirmed)).toMatchObject({ meets: true, verified: true })
  })

  it('is owed for a broken fen as a whole one', () => {
    const odd = confirmed.map((row) => ({ ...row, value: 1_810 }))
    const minute = (grossFen: number) => ({ grossFen: fen(grossFen), minutes: 1, workOn })
    expect(minimumWageCheck(minute(31), odd).meets).toBe(true)
    expect(minimumWageCheck(minute(30), odd).meets).toBe(false)
  })

  it('measures nothing without a figure for the day, or without time', () => {
    expect(minimumWageCheck({ ...eightHours(1), workOn: day('2023-09-30') })).toMatchObject({
      meets: null,
      hourlyFen: null,
      policyRowId: null,
    })
    expect(minimumWageCheck({ ...eightHours(1), minutes: 0 }).meets).toBeNull()
    expect(mayOffer({ ...eightHours(1), minutes: 0 }, confirmed)).toMatchObject({ meets: null })
  })

  it('names the row and its source', () => {
    expect(minimumWageCheck(eightHours(1))).toMatchObject({
      policyRowId: 'minimumWage.hourly@371400@2023-10-01',
      rule: { title: '山东省人民政府关于公布全省最低工资标准的通知', verified: false },
    })
  })
})
