/** Proves when an employer may not post, by which wage, and what lifts it. */
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { type LateWage, suspendedPosting, suspendingWage, withNews } from '@/domain/gigs/posting-suspension'
import { fen } from '@/domain/money/fen'

const wage: LateWage = {
  itemId: 'item:a:b:base',
  gigTitle: '装卸工',
  workOn: day('2026-11-24'),
  dueOn: day('2026-11-24'),
  amountFen: fen(17_500),
  standing: true,
  at: instant('2026-12-09T16:00:00.000Z'),
}
const paid = { ...wage, standing: false, at: instant('2026-12-10T02:00:00.000Z') }
const older = { ...wage, itemId: 'item:a:c:base', dueOn: day('2026-11-20') }

it('closes posting by the wage that is due the longest, and says how many there are', () => {
  expect(suspendedPosting([])).toBeUndefined()
  expect(suspendedPosting([wage, older])).toMatchObject({
    code: 'gigs.post.suspended',
    facts: { itemId: older.itemId, wages: 2, amountFen: 17_500 },
  })
})

it('opens again when the last of them is paid', () => {
  const one = withNews([wage, older], { ...older, standing: false, at: paid.at })
  expect(suspendingWage(one)?.itemId).toBe(wage.itemId)
  expect(suspendedPosting(withNews(one, paid))).toBeUndefined()
})

it('believes the end of it when both are told of one moment', () => {
  const sameMoment = { ...paid, at: wage.at }
  expect(withNews(withNews([], wage), sameMoment)).toEqual([sameMoment])
  expect(withNews(withNews([], sameMoment), wage)).toEqual([sameMoment])
})

it('believes the later of two pieces of news, in whichever order they come', () => {
  expect(withNews(withNews([], wage), paid)).toEqual([paid])
  expect(withNews(withNews([], paid), wage)).toEqual([paid])
})
