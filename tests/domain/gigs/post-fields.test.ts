/** Proves that a post without pay, hours, place in time or people is refused, on both sides of each limit. */
import { day } from '@/domain/calendar/day'
import { postFields } from '@/domain/gigs/post-fields'
import { granted } from '../refused'
import { evening, post } from './gig-draft'

describe('a post', () => {
  it('that says everything gives its planned minutes without the break', () => {
    expect(granted(postFields(post, evening))).toEqual({ plannedMinutes: 480 })
  })

  it('may agree on overtime from the ordinary hour on', () => {
    granted(postFields({ ...post, overtimeRateFen: 2_250 }, evening))
    granted(postFields({ ...post, payUnit: 'day', payRateFen: 18_000, overtimeRateFen: 2_250 }, evening))
  })

  it.each([
    ['content is blank', { content: ' ' }, 'gigs.post.field-missing', { missing: 'content' }],
    ['protection is blank', { protection: '' }, 'gigs.post.field-missing', { missing: 'protection' }],
    ['nobody is wanted', { headcount: 0 }, 'gigs.post.headcount', { headcount: 0 }],
    ['201 people are wanted', { headcount: 201 }, 'gigs.post.headcount', { most: 200 }],
    ['the wage is to be agreed', { payRateFen: 0 }, 'gigs.post.pay-missing', {}],
    ['overtime is below the ordinary hour', { overtimeRateFen: 2_249 }, 'gigs.post.overtime-too-low', {}],
    [
      'overtime is below the hour of a day',
      { payUnit: 'day' as const, payRateFen: 18_000, overtimeRateFen: 2_249 },
      'gigs.post.overtime-too-low',
      { overtimeRateFen: 2_249 },
    ],
    [
      'overtime is agreed for pieces',
      { payUnit: 'piece' as const, pieces: 10, overtimeRateFen: 2_250 },
      'gigs.post.overtime-by-piece',
      {},
    ],
    ['pieces are paid but not counted', { payUnit: 'piece' as const }, 'gigs.post.pieces-missing', {}],
    ['it ends before it starts', { endMinute: 380 }, 'gigs.post.hours-impossible', { minutes: -10 }],
    ['it is all break', { breakMinutes: 540 }, 'gigs.post.hours-impossible', { breakMinutes: 540 }],
    ['it lasts past twelve hours', { endMinute: 1_111 }, 'gigs.post.hours-impossible', { minutes: 721 }],
    ['it is long past', { workOn: day('2026-11-20') }, 'gigs.post.starts-in-past', { workOn: '2026-11-20' }],
    ['it is 31 days off', { workOn: day('2026-12-24') }, 'gigs.post.too-far-ahead', { mostDays: 30 }],
    ['nobody lends the people', { kind: 'shared' as const }, 'gigs.post.lending-unit-missing', {}],
  ])('is refused when %s', (_why, spoilt, code, facts) => {
    expect(postFields({ ...post, ...spoilt }, evening)).toMatchObject({ code, facts })
  })

  it.each([
    ['200 people', { headcount: 200 }, 480],
    ['one person', { headcount: 1 }, 480],
    ['a rate of one fen', { payRateFen: 1 }, 480],
    ['a single piece', { payUnit: 'piece' as const, pieces: 1 }, 480],
    ['twelve hours', { endMinute: 1_110 }, 660],
    ['30 days ahead', { workOn: day('2026-12-23') }, 480],
    ['pieces that are counted', { payUnit: 'piece' as const, pieces: 300 }, 480],
    ['a unit that lends', { kind: 'shared' as const, lendingUnit: '德州某某机械' }, 480],
    ['night work into the next day', { startMinute: 1_200, endMinute: 1_680 }, 420],
  ])('is taken with %s', (_what, changed, plannedMinutes) => {
    expect(postFields({ ...post, ...changed }, evening)).toEqual({ plannedMinutes })
  })

  it('may start a minute from now and not at this minute', () => {
    const today = {
      ...post,
      workOn: day('2026-11-23'),
      startMinute: 1_141,
      endMinute: 1_440,
      breakMinutes: 0,
    }
    expect(postFields(today, evening)).toEqual({ plannedMinutes: 299 })
    expect(postFields({ ...today, startMinute: 1_140 }, evening)).toMatchObject({
      code: 'gigs.post.starts-in-past',
    })
  })
})
