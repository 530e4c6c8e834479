/**
 * Going together and crews of parts in real browsers: an employer divides a crew, two workers agree with a
 * code, the round keeps them together and each reads their part.
 */
import { day } from '@/domain/calendar/day'
import type { Citizen } from '../journeys/citizen'
import { aUnit, aWorker } from '../journeys/newcomers'
import { at, posted } from '../journeys/working-day'
import { chapters } from './chapters'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const tomorrow = day('2026-11-25')
const chapter = chapters()
const parts = [
  { seats: 1, lead: false, skill: 'cleaner' as const },
  { seats: 2, lead: false },
]
let stage: Stage
let owner: Citizen
let gigId: string
let first: Seat
let second: Citizen

beforeAll(async () => {
  stage = await openStage()
  owner = await aUnit(stage.city)
  gigId = await posted(owner, { workOn: tomorrow, headcount: 3, parts })
  first = await phoneOf(stage, await aWorker(stage.city, 'zhang-lei'))
  second = await aWorker(stage.city, 'liu-yang')
  const able = await aWorker(stage.city, 'guo-ming', ['loader', 'cleaner'])
  await able.does('matching.sayFree', { workOn: tomorrow })
  await second.does('matching.sayFree', { workOn: tomorrow })
})

afterAll(() => stage.close())

chapter('divides a crew while it is posted, and hides that from who needs none', async () => {
  const employer = await phoneOf(stage, owner)
  await employer.open('/pages/gigs/post/index')
  await employer.isAt('发一个活')
  await employer.tap('要几个人 增加')
  await employer.tap('要几个人 增加')
  await employer.choose('要分工')
  await employer.sees(/其余 2 人做帮手/)
  await employer.inspect('post-parts')
})

chapter('tells the parts of a crew to whoever looks at it', async () => {
  await first.open(`/pages/gigs/gig/index?gigId=${gigId}`)
  await first.sees(/会做保洁员 1 人，还缺 1 人；帮手 2 人，还缺 2 人/)
  await first.inspect('gig-parts')
})

chapter('gives a code to pass on, in large text too', async () => {
  await first.open(`/pages/matching/plan/index?workOn=${tomorrow}`)
  await first.tap('明天有空')
  await first.tap('约人一起去')
  await first.inspect('worker-together')
  await first.choose(/一起才去/)
  await first.tap('要一个同行码')
  await first.sees(/^同行码 \d{6}/)
  await first.tap('长辈版')
  await first.inspect('elder-together')
  await first.tap('标准版')
})

chapter('keeps the two together, each in their part', async () => {
  const [group] = await stage.city.documents<{ readonly code: string }>('daygroups')
  await second.does('matching.joinGroup', { workOn: tomorrow, code: group?.code ?? '' })
  await stage.moveTo(at('18:40'))
  const desk = await stage.desk()
  await signDeskIn(stage, desk, /崔秀英/)
  await desk.goTo('派活')
  await desk.choose('明天')
  await desk.tap('排一轮')
  await desk.sees('3 人')
  await desk.choose('活')
  await desk.sees(/帮手，等答复/)
  await desk.inspect('desk-parts')
  await first.open(`/pages/matching/plan/index?workOn=${tomorrow}`)
  await first.sees(/你们两人一起去/)
  await first.sees(/帮手/)
  await first.inspect('worker-offer-together')
})

chapter('shows the employer the crew by its parts', async () => {
  const employer = await phoneOf(stage, owner)
  await employer.open(`/pages/gigs/people/index?gigId=${gigId}`)
  await employer.sees(/^会做保洁员：/)
  await employer.inspect('crew-by-part')
})
