/** Proves each condition both ways, and that what is not known is neither a yes nor a no. */
import { day } from '@/domain/calendar/day'
import { conditionsOf, eligibility, type EligibilityFacts } from '@/domain/subsidies/eligibility'
import { codeOf, granted } from '../refused'

const met: EligibilityFacts = {
  birthOn: day('1990-03-07'),
  on: day('2026-11-24'),
  agreementCount: 12,
  coverCount: 12,
  lastPremiumPaidOn: day('2026-11-24'),
  employmentRegistered: true,
  otherwiseCovered: false,
}
const answerTo = (name: string, changed: Partial<EligibilityFacts>) =>
  conditionsOf({ ...met, ...changed }).find(({ condition }) => condition === name)?.met

describe('eligibility', () => {
  it('is complete when every condition is met', () => {
    expect(granted(eligibility(met)).complete).toBe(true)
  })

  it.each([
    ['working-age', { birthOn: day('2010-11-25') }],
    ['agreement', { agreementCount: 0 }],
    ['cover', { coverCount: 0 }],
    ['premium-paid', { lastPremiumPaidOn: null }],
    ['premium-paid', { lastPremiumPaidOn: day('2026-11-25') }],
    ['employment-registered', { employmentRegistered: false }],
    ['otherwise-covered', { otherwiseCovered: true }],
  ])('is refused for %s', (reason, changed) => {
    expect(codeOf(eligibility({ ...met, ...changed }))).toBe(`subsidies.eligibility.${reason}`)
  })

  it.each([{ employmentRegistered: null }, { otherwiseCovered: null }])(
    'waits, without refusing, for what nobody has looked up: %o',
    (unknown) => {
      expect(granted(eligibility({ ...met, ...unknown })).complete).toBe(false)
    },
  )

  it('knows working age without asking for sex, and lets a person look where it would matter', () => {
    expect(answerTo('workingAge', { birthOn: day('2010-11-24') })).toBe(true)
    expect(answerTo('workingAge', { birthOn: day('1976-11-25') })).toBe(true)
    expect(answerTo('workingAge', { birthOn: day('1976-11-24') })).toBeNull()
    expect(answerTo('workingAge', { birthOn: day('1963-11-25') })).toBeNull()
    expect(answerTo('workingAge', { birthOn: day('1963-11-24') })).toBe(false)
  })

  it('gives every condition its rule, all unconfirmed for Dezhou', () => {
    const conditions = conditionsOf(met)
    expect(conditions).toHaveLength(6)
    expect(conditions[0]?.rule.title).toBe('国务院关于渐进式延迟法定退休年龄的办法')
    expect(conditions[1]?.rule.title).toBe('山东省人民政府办公厅关于支持多渠道灵活就业的实施意见')
    expect(conditions[3]?.facts).toEqual({ paidOn: '2026-11-24' })
    expect(conditions.every(({ rule }) => rule.title.length > 0 && !rule.verified)).toBe(true)
  })
})
