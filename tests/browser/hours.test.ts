/**
 * Hours in dispute, played in real browsers: a crew paid in by halves and confirmed in a row, a cut that is
 * objected to, a part conceded, the rest decided, and the decided part paid; and who came unseen says so.
 */
import type { Citizen } from '../journeys/citizen'
import { aUnit, aWorker } from '../journeys/newcomers'
import { bookIsSound } from '../journeys/sound-book'
import { until } from '../journeys/until'
import { accepted, at, posted, scanned } from '../journeys/working-day'
import { chapters } from './chapters'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let gigId: string
let owner: Citizen
let crew: readonly Citizen[]
let employer: Seat
let worker: Seat
let unseen: Seat

let booked: readonly string[]

beforeAll(async () => {
  stage = await openStage()
  owner = await aUnit(stage.city)
  gigId = await posted(owner, { headcount: 3 })
  crew = [
    await aWorker(stage.city, 'zhang-lei'),
    await aWorker(stage.city, 'liu-yang'),
    await aWorker(stage.city, 'guo-ming'),
  ]
  booked = []
  for (const member of crew) booked = [...booked, (await accepted(member, gigId)).bookingId]
  employer = await phoneOf(stage, owner)
})

afterAll(() => stage.close())

const open = (seat: Seat, screen: string, query: string) => seat.open(`/pages/${screen}/index?${query}`)

async function pay(): Promise<void> {
  await employer.tap('去付款')
  await employer.page.getByRole('dialog', { name: /微信支付/ }).waitFor()
  await employer.tap('付款')
}

chapter('pays in for two of three, then for the rest, each with its sum', async () => {
  await open(employer, 'wages/pay-in', `gigId=${gigId}`)
  await employer.isAt('先把工钱存好')
  await employer.choose('先挑几个人')
  await employer.sees('至少挑一个人')
  await employer.choose(/^张/)
  await employer.choose(/^刘/)
  await employer.sees('2 人 × ¥175.00')
  await employer.inspect('employer-pay-in-part')
  await pay()
  await employer.isAt('挑的人存好了')
  await employer.inspect()
  await employer.tap('接着存剩下的')
  await employer.sees('已经存了')
  await pay()
  await employer.isAt('钱已到位')
})

chapter('shows who is left, and confirms one with an hour less', async () => {
  for (const clock of ['07:50', '16:05'] as const) {
    await stage.moveTo(at(clock))
    for (const place of [0, 1]) {
      const [citizen, bookingId] = [crew[place], booked[place]]
      if (!citizen || bookingId === undefined) continue
      const kind = clock === '07:50' ? 'checkIn' : 'checkOut'
      await scanned(stage.city, { worker: citizen, employer: owner, gigId, bookingId }, kind)
    }
  }
  await open(employer, 'gigs/people', `gigId=${gigId}`)
  await employer.isAt('谁来干活')
  await employer.sees('已确认 0/3')
  await employer.sees(/还有 3 小时 5\d 分按没来算/)
  await employer.inspect('employer-crew')
  await employer.page
    .getByRole('listitem')
    .filter({ hasText: /^张/ })
    .getByRole('button', { name: '改工时' })
    .click()
  await employer.tap('小时 减少')
  await employer.choose('中午停工')
  await employer.sees('他会看到你写的理由，24 小时内可以提异议。')
  await employer.inspect()
  await employer.tap('就按这个确认')
  await employer.sees('已确认 1/3')
  await employer.tap('继续确认（1 人）')
  await employer.sees('已确认 2/3')
  await employer.inspect()
})

chapter('lets the worker object on one screen, and says until when who decides', async () => {
  const [zhangLei] = crew
  if (!zhangLei) return
  worker = await phoneOf(stage, zhangLei)
  await open(worker, 'attendance/shift', `bookingId=${booked[0] ?? ''}`)
  await worker.sees('老板改成 6 小时')
  await worker.inspect()
  await worker.tap('我有异议')
  await worker.isAt('我有异议')
  await worker.choose('中间没停工')
  await worker.sees('争的是 1 小时')
  await worker.inspect('worker-object')
  await worker.tap('提异议')
  await worker.sees('等老板认，或市场核定')
  await worker.inspect('worker-objection')
})

chapter('lets the employer give in to a part, and staff decide the rest', async () => {
  await open(employer, 'home/employer', '')
  await open(employer, 'gigs/people', `gigId=${gigId}`)
  await employer.sees(/他对少算的 1 小时 有异议：中间没停工/)
  await employer.inspect('employer-objection')
  await employer.tap('只认一部分')
  await employer.page.getByRole('dialog').waitFor()
  await employer.inspect()
  await employer.tap('认 30 分')
  await employer.sees('认的部分补给他了，剩下的市场核定。')
})

chapter('lets staff award a part of what is still in dispute, at the desk', async () => {
  const desk = await stage.desk()
  await signDeskIn(stage, desk, /崔秀英/)
  await desk.isAt('窗口代办')
  await desk.goTo('待办')
  await desk.isAt('待办')
  await desk.sees(/工时异议/)
  await desk.choose(/补一部分/)
  await desk.sees('有争议的一共 30 分')
  await desk.tap('分钟 增加')
  await desk.type('理由', '查了监控，停工半小时')
  await desk.inspect('desk-objection')
  await desk.tap(/^办结/)
  await desk.sees('办好了。')
})

chapter('shows the worker the decision, and pays the decided part', async () => {
  const [zhangLei] = crew
  const [bookingId = ''] = booked
  await worker.open('/pages/home/money/index')
  await open(worker, 'attendance/object', `bookingId=${bookingId}`)
  await worker.sees('市场核定：补 15 分')
  await worker.sees('查了监控，停工半小时')
  await worker.inspect()
  const wages = async () => (await zhangLei?.does('wages.listMyWages', {}))?.items ?? []
  await until(wages, (items) => items.filter(({ state }) => state === 'waitingForTap').length >= 2)
  await worker.open('/pages/home/money/index')
  await worker.isAt('我的钱')
  await worker.sees(/有异议的部分/)
  await worker.inspect('worker-money-parts')
  const before = await wages()
  for (const _item of before.filter(({ state }) => state === 'waitingForTap')) {
    await worker.page.getByRole('button', { name: '收款', exact: true }).first().click()
    await worker.page.getByRole('dialog', { name: /收款到零钱/ }).waitFor()
    await worker.tap('收下')
    await worker.page.getByRole('dialog', { name: /收款到零钱/ }).waitFor({ state: 'detached' })
    await worker.sees(/到你的零钱了/)
  }
  await until(wages, (items) => items.every(({ state }) => state === 'paid' || state === 'withdrawn'))
  await worker.open('/pages/home/me/index')
  await worker.open('/pages/home/money/index')
  await worker.sees('本月到账')
  await worker.inspect('worker-month')
  await worker.tap('一天一天看')
  await worker.inspect()
})

chapter('gives a bonus with a reason, and one more to pay in when the escrow is short', async () => {
  await open(employer, 'gigs/people', `gigId=${gigId}`)
  await employer.isAt('谁来干活')
  await employer.tap(/^更多 刘/)
  await employer.tap('给奖金')
  await employer.page.getByRole('dialog').waitFor()
  await employer.type(/^给多少/, '20')
  await employer.choose('干得好')
  await employer.inspect('employer-bonus')
  await employer.page.getByRole('dialog').getByRole('button', { name: '给奖金' }).click()
  await employer.sees(/¥20.00/)
})

chapter('lets who came unseen say so when silence has decided', async () => {
  const guoMing = crew[2]
  if (!guoMing) return
  const bookingId = booked[2] ?? ''
  await stage.moveTo(at('20:03'))
  await stage.city.fireTimer('release')
  // The round waits for what was said at the last moment, then writes a word, whose delivery looks at each.
  const delivered = async () => {
    await stage.city.fireTimer('deliver')
    return guoMing.does('attendance.openShift', { bookingId })
  }
  await until(delivered, ({ confirmedBy }) => confirmedBy === 'silence')
  unseen = await phoneOf(stage, guoMing)
  await open(unseen, 'attendance/shift', `bookingId=${bookingId}`)
  await unseen.sees('没有到岗记录，按没来算')
  await unseen.inspect('worker-unseen')
  await unseen.tap('我其实到了')
  await unseen.choose('我到了，没扫成码')
  await unseen.inspect()
  await unseen.tap('提异议')
  await unseen.sees('等老板认，或市场核定')
})

chapter('keeps every part on the pay list, and leaves a sound book', async () => {
  await open(employer, 'wages/pay-list', `gigId=${gigId}`)
  await employer.isAt('工资单')
  await employer.sees(/有异议的部分/)
  await employer.inspect('employer-pay-list')
  await bookIsSound(stage.city)
})
