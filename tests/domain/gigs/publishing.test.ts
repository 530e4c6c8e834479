/** Proves who publishes at once, who waits for a person, and who only drafts. */
import { day, instantAt } from '@/domain/calendar/day'
import { mayPublish, publishing, reviewDueAt } from '@/domain/gigs/publishing'

const unit = (state: 'none' | 'submitted' | 'verified' | 'returned' | 'suspended') => ({
  kind: 'unit' as const,
  state,
})
const person = (realNameConfirmed: boolean) => ({ kind: 'person' as const, realNameConfirmed })
const wish = { wantsToPublish: true, flagCount: 0 }

describe('publishing', () => {
  it('is at once for a verified unit and for a household known by name', () => {
    expect(publishing({ publisher: unit('verified'), ...wish })).toBe('published')
    expect(publishing({ publisher: person(true), ...wish })).toBe('published')
  })

  it('waits for a person when one wording is flagged', () => {
    expect(publishing({ publisher: unit('verified'), wantsToPublish: true, flagCount: 1 })).toBe('flagged')
  })

  it.each(['none', 'submitted', 'returned', 'suspended'] as const)(
    'is refused while the unit is %s',
    (state) => {
      expect(publishing({ publisher: unit(state), ...wish })).toMatchObject({
        code: 'gigs.publish.unit-unverified',
        facts: { unitState: state },
      })
    },
  )

  it('is refused to a household nobody knows by name', () => {
    expect(mayPublish(person(false))).toMatchObject({ code: 'gigs.publish.real-name-missing' })
    expect(mayPublish(person(true))).toEqual({ allowed: true })
  })

  it('leaves a draft to everybody', () => {
    expect(publishing({ publisher: unit('none'), wantsToPublish: false, flagCount: 9 })).toBe('drafted')
  })
})

describe('the review of a flagged post', () => {
  const at = (minute: number) => instantAt(day('2026-11-24'), minute)

  it('is due in thirty minutes while the dawn board is open, in two hours otherwise', () => {
    expect(reviewDueAt(at(239))).toBe(at(359))
    expect(reviewDueAt(at(240))).toBe(at(270))
    expect(reviewDueAt(at(659))).toBe(at(689))
    expect(reviewDueAt(at(660))).toBe(at(780))
  })
})
