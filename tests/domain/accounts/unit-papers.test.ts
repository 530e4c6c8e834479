/** Proves that a unit without all papers stays outside, and that a check wears off. */
import { missingPapers, recheckDueOn, unitPapers, unitStillVerified } from '@/domain/accounts/unit-papers'
import { day } from '@/domain/calendar/day'
import { codeOf } from '../refused'

const complete = {
  creditCode: '91330100799655058B',
  licenceFileId: 'cloud://papers/licence.jpg',
  authorisationFileId: 'cloud://papers/authorisation.jpg',
  handlerConfirmed: true,
}

describe('the papers of a unit', () => {
  it('go to an officer when they are complete', () => {
    expect(unitPapers(complete)).toEqual({ complete: true })
  })

  it.each([
    ['handler', { handlerConfirmed: false }],
    ['licence', { licenceFileId: null }],
    ['authorisation', { authorisationFileId: null }],
  ])('are sent back while the %s is missing', (paper, lack) => {
    expect(missingPapers({ ...complete, ...lack })).toEqual([paper])
    expect(unitPapers({ ...complete, ...lack })).toMatchObject({
      code: 'accounts.unit.papers-missing',
      facts: { missing: paper },
    })
  })

  it('are sent back when the credit code cannot be one', () => {
    expect(codeOf(unitPapers({ ...complete, creditCode: '91330100799655058A' }))).toBe(
      'accounts.credit-code.check-character',
    )
  })

  it('are good for six months, the last day included', () => {
    const verifiedOn = day('2026-05-31')
    expect(recheckDueOn(verifiedOn)).toBe('2026-11-30')
    expect(unitStillVerified({ verifiedOn, today: day('2026-11-30') })).toEqual({ until: '2026-11-30' })
    expect(unitStillVerified({ verifiedOn, today: day('2026-12-01') })).toMatchObject({
      code: 'accounts.unit.recheck-due',
      facts: { months: 6, dueOn: '2026-11-30' },
      rule: { verified: false },
    })
  })
})
