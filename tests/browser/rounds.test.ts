/**
 * The plan of a day in real browsers: the evening before, one tap says that one is free; staff hold a round;
 * who gets the seat reads why and accepts, who does not reads why not; the employer sees who is coming.
 */
import { day } from '@/domain/calendar/day'
import type { Citizen } from '../journeys/citizen'
import { aUnit, aWorker } from '../journeys/newcomers'
import { at, funded, posted } from '../journeys/working-day'
import { chapters } from './chapters'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const tomorrow = day('2026-11-25')
const chapter = chapters()
let stage: Stage
let owner: Citizen
let gigId: string
let lucky: Seat
let idle: Seat
let desk: Seat

beforeAll(async () => {
  stage = await openStage()
  owner = await aUnit(stage.city)
  gigId = await posted(owner, { workOn: tomorrow, startMinute: 450, endMinute: 930 })
  await funded(stage.city, owner, gigId)
  const zhangLei = await aWorker(stage.city, 'zhang-lei')
  const wangJianguo = await aWorker(stage.city, 'wang-jianguo')
  await stage.moveTo(at('18:00'))
  lucky = await phoneOf(stage, zhangLei)
  idle = await phoneOf(stage, wangJianguo)
  desk = await stage.desk()
})

afterAll(() => stage.close())

async function saysFree(seat: Seat, picture?: string): Promise<void> {
  await seat.open('/pages/home/worker/index')
  await seat.tap('明天有空')
  await seat.isAt('明天的活')
  await seat.inspect(picture)
  await seat.tap('明天有空')
  await seat.sees('明天全天有空，记下了')
}

chapter('says with one tap that one is free tomorrow, and can take it back', async () => {
  await saysFree(lucky, 'worker-tomorrow')
  await lucky.tap('收回，我没空了')
  await lucky.sees('收回了，不影响以后。')
  await lucky.tap('明天有空')
  await lucky.sees('明天全天有空，记下了')
  await saysFree(idle)
})

chapter('solves the whole market by one button, with the proof that nothing is better', async () => {
  await stage.moveTo(at('18:40'))
  await signDeskIn(stage, desk, /崔秀英/)
  await desk.isAt('窗口代办')
  await desk.goTo('派活')
  await desk.isAt('派活')
  await desk.choose('明天')
  await desk.tap('排一轮')
  await desk.sees('任何排法都不会更高')
  await desk.sees('2 人')
  await desk.inspect('desk-round')
  await desk.choose('没排上')
  await desk.sees('1 / 2 人')
  await desk.choose('活')
  await desk.sees(/（等答复）/)
  await desk.inspect()
})

chapter('tells who got the gig why, and lets them accept', async () => {
  await lucky.open('/pages/home/worker/index')
  await idle.open('/pages/home/worker/index')
  const isLucky = await lucky.page
    .getByText('明天的活排好了，等你答复')
    .waitFor({ timeout: 5_000 })
    .then(() => true)
    .catch(() => false)
  if (!isLucky) [lucky, idle] = [idle, lucky]
  await lucky.open('/pages/home/worker/index')
  await lucky.tap('去看看')
  await lucky.sees('给你排的活')
  await lucky.sees(/是这一轮里最合适你的活/)
  await lucky.inspect('worker-offer')
  await lucky.tap('长辈版')
  await lucky.inspect()
  await lucky.tap('标准版')
  await lucky.tap('接这个活')
  await lucky.isAt('先说好再干')
  await lucky.tap('同意并定下')
  await lucky.sees('到了地方，扫老板手机上的码到岗。')
})

chapter('tells who got nothing why, and what would have changed it', async () => {
  await idle.open('/pages/matching/plan/index')
  await idle.sees('这一轮没有排上活')
  await idle.sees(/分数都不比你低/)
  await idle.inspect('worker-why-not')
})

chapter('shows the employer whom the round proposed, and who would be called next', async () => {
  const employer = await phoneOf(stage, owner)
  await employer.open(`/pages/gigs/people/index?gigId=${gigId}`)
  await employer.sees('电脑给你排的人')
  await employer.tap('候补 1 人，看一看')
  await employer.inspect('employer-proposed')
})

chapter('lets an officer solve the round again, and everybody read how it decides', async () => {
  const office = await stage.desk()
  await signDeskIn(stage, office, /范丽萍/)
  await office.isAt('待办')
  await office.goTo('派活')
  await office.isAt('派活')
  await office.pick('哪个市场', '德城零工市场')
  await office.choose('明天')
  await office.tap('重算核对')
  await office.sees('重算结果一字不差')
  await office.inspect()
  await idle.open('/pages/matching/algorithm/index')
  await idle.sees('从来不看什么')
  await idle.sees('户口')
  await idle.sees('要证的活，没有登记证')
  await idle.inspect('algorithm-card')
})
