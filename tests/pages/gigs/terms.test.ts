/** What is read before saying yes is, line by line, what the cloud then freezes. */
import { instant } from '@/domain/calendar/instant'
import { moreTerms, termsBefore } from '@/pages/gigs/agreement/terms'
import { gigWith } from '../sample'

it('says trade, time, wage, day of payment and the way of paying in the words of the agreement', () => {
  const lines = Object.fromEntries(termsBefore(gigWith(), '王**').map(({ label, value }) => [label, value]))
  expect(lines).toMatchObject({
    干活的人: '王**',
    工种: '装卸搬运工',
    时间: '2026-11-24 6:30–15:30，休息 60 分钟',
    工钱: '¥180.00 / 天，按计划干完是 ¥180.00',
    哪天付: '2026-11-24 24:00 以前',
    怎么付: '平台代付到微信零钱',
  })
})

it('takes the free hours from the policy in force', () => {
  const [leaving] = moreTerms(instant('2026-11-24T02:00:00.000Z'))
  expect(leaving?.value).toBe('开工前 2 小时以上可以退，不影响你')
})
