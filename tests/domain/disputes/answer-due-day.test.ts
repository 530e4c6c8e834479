/** Proves the clock of inspection over weekends, holidays and the turn of a year. */
import { day, instantAt } from '@/domain/calendar/day'
import { answerDue, inquiryDue } from '@/domain/disputes/answer-due-day'

const filed = (date: string, minute = 600) => answerDue(instantAt(day(date), minute))

describe('the answer to a complaint', () => {
  it('is due five working days after the day of filing', () => {
    expect(filed('2026-11-24')).toMatchObject({
      answerDueOn: '2026-12-01',
      calendarVerified: true,
      policyRowId: 'inspection.accept@CN@2005-02-01',
      rule: { title: '关于实施《劳动保障监察条例》若干规定', article: '第十八条' },
    })
  })

  it('counts from the Beijing day, a minute before midnight and a minute after', () => {
    expect(filed('2026-11-24', 1_439).answerDueOn).toBe('2026-12-01')
    expect(filed('2026-11-24', 1_440).answerDueOn).toBe('2026-12-02')
  })

  it('does not run in the week of the national day', () => {
    expect(filed('2026-09-29').answerDueOn).toBe('2026-10-12')
  })

  it('says when it reaches into a year whose holidays nobody has announced', () => {
    expect(filed('2026-12-31')).toMatchObject({ answerDueOn: '2027-01-08', calendarVerified: false })
  })
})

describe('the inquiry', () => {
  it('is due after sixty working days, and thirty more when approved', () => {
    expect(inquiryDue(day('2026-03-02'))).toEqual({ dueOn: '2026-05-28', extendedDueOn: '2026-07-10' })
  })
})
