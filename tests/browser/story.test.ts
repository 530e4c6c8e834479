/**
 * The one story that must always work, played in real browsers by a worker and an employer: from the code
 * under the roof to the wage, the complaint about the hour that was cut, and the subsidy.
 */
import { day } from '@/domain/calendar/day'
import { aUnit, cardOf } from '../journeys/newcomers'
import { bookIsSound } from '../journeys/sound-book'
import { until } from '../journeys/until'
import { at, posted } from '../journeys/working-day'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let worker: Seat
let employer: Seat
let marketCode: string

/** Gigs that others have posted, so that the newcomer's is one among several. */
async function someGigs(): Promise<void> {
  const unit = await aUnit(stage.city)
  const tomorrow = { workOn: day('2026-11-25') } as const
  await posted(unit, { ...tomorrow, trade: 'sorter', headcount: 8, content: '晚班快件分拣，扫码、装笼' })
  await posted(unit, { ...tomorrow, trade: 'mover', headcount: 2, content: '旧家具从三楼搬下来装车' })
  await posted(unit, { ...tomorrow, trade: 'cleaner', content: '仓库办公室打扫，擦窗拖地' })
}

beforeAll(async () => {
  stage = await openStage()
  await someGigs()
  const staff = await stage.city.as('cui-xiuying')
  marketCode = (await staff.does('markets.issueMarketCode', { marketId: 'decheng' })).scene
  worker = await stage.phone()
  employer = await stage.phone()
})

afterAll(() => stage.close())

const landing = () => `/pages/home/landing/index?scene=${encodeURIComponent(marketCode)}`

chapter('shows the market of the scanned code to a phone without login', async () => {
  await worker.open(landing())
  await worker.isAt(/零工市场/)
  await worker.sees('分拣工')
  await worker.inspect('worker-landing')
})

chapter('registers a newcomer in three taps, and counts them as present', async () => {
  await worker.tap('我今天要找活')
  await worker.page.getByRole('dialog').waitFor()
  await worker.inspect()
  await worker.tap(/张磊/)
  const taps = worker.taps()
  await worker.isAt('登记找活')
  await worker.inspect('worker-register')
  await worker.choose('装卸工')
  await worker.tap('用手机号登记')
  await worker.isAt('早上好')
  expect(worker.taps() - taps).toBeLessThanOrEqual(3)
  await worker.sees(/正在.*等活/)
  await worker.inspect()
})

chapter('lets an employer post two loaders for this morning in one screen', async () => {
  await employer.open('/pages/home/landing/index')
  await employer.tap('我要招人')
  await employer.tap(/贾文华/)
  await employer.isAt('用工')
  await employer.inspect()
  await employer.tap('我要招人')
  await employer.isAt('发一个活')
  await employer.choose('装卸工')
  await employer.tap('要几个人 增加')
  await employer.choose('今天')
  await employer.choose('按小时')
  await employer.type(/^给多少/, '25')
  await employer.type('在哪儿干', '德州市德城区物流园东门')
  await employer.inspect('employer-post')
  await employer.tap('发布')
  await employer.isAt('发出去了')
  await employer.inspect()
})

chapter('takes the wages in at the cashier, and says so only when they are there', async () => {
  await employer.tap('去存工钱')
  await employer.isAt('先把工钱存好')
  await employer.inspect('employer-pay-in')
  await employer.tap('去付款')
  await employer.page.getByRole('dialog', { name: /微信支付/ }).waitFor()
  await employer.inspect()
  await employer.tap('付款')
  await employer.isAt('钱已到位')
  await employer.sees('¥400.00')
  await employer.inspect()
  await employer.tap('看谁来干活')
  await employer.isAt('谁来干活')
  await employer.inspect()
})

chapter('puts the new gig first for the worker, with the reasons', async () => {
  await worker.goTo('找活')
  await worker.isAt('找活')
  await worker.sees('工种对')
  await worker.inspect('worker-find')
  await worker.tap(/^1 ?装卸工/)
  await worker.isAt('这份活')
  await worker.sees('为什么推荐给你')
  await worker.inspect('worker-gig')
})

chapter('asks for the real name once, and freezes what both agreed to', async () => {
  await worker.tap('我要去')
  await worker.isAt('先说好再干')
  await worker.inspect('worker-agreement')
  await worker.tap('同意并定下')
  await worker.isAt('实名')
  const { name, idNumber } = cardOf('zhang-lei')
  await worker.type('姓名', name)
  await worker.type('身份证号', idNumber)
  await worker.choose(/^我同意/)
  await worker.inspect()
  await worker.tap('核对')
  await worker.tap('接着办')
  await worker.isAt('先说好再干')
  await worker.tap('同意并定下')
  await worker.sees('定下了')
  await worker.inspect()
  await worker.tap('看这一班')
  await worker.isAt('这次干活')
  await worker.inspect('worker-shift')
})

/** The worker holds the camera to the employer's phone. */
async function scanned(button: string): Promise<void> {
  await employer.tap('现场二维码')
  await employer.isAt('现场二维码')
  const code = await employer.scan()
  await worker.tap(button)
  await worker.page.getByRole('dialog', { name: /扫一扫/ }).waitFor()
  await worker.type('码上的内容', code)
  await worker.tap('用这个')
}

chapter('writes down arriving and leaving by the code on the employer’s phone', async () => {
  await stage.moveTo(at('06:20'))
  await scanned('扫码到岗')
  await worker.sees('已到岗')
  await employer.inspect('employer-site-code')
  await employer.tap('返回')
  await stage.moveTo(at('15:40'))
  await scanned('扫码收工')
  await worker.sees('干了 8 小时')
  await worker.inspect()
  await employer.tap('返回')
})

chapter('lets the employer count an hour less only with a reason', async () => {
  await employer.isAt('谁来干活')
  await employer.sees('记录 8 小时')
  await employer.tap('改工时')
  await employer.tap('小时 减少')
  await employer.sees('工时比记录少，要写为什么。')
  await employer.choose('中午停工')
  await employer.inspect('employer-hours')
  await employer.tap('就按这个确认')
  await employer.sees('已确认 7 小时')
  await employer.inspect()
})

chapter('brings the wage home with one tap on 收款', async () => {
  const zhangLei = await stage.city.as('zhang-lei')
  const firstWage = async () => (await zhangLei.does('wages.listMyWages', {})).items[0]
  await until(firstWage, (item) => item?.state === 'waitingForTap')
  await worker.tap('返回')
  await worker.isAt('我的活')
  await worker.inspect()
  await worker.goTo('我的钱')
  await worker.isAt('我的钱')
  await worker.sees('¥175.00')
  await worker.inspect('worker-money')
  await worker.tap('收款')
  await worker.page.getByRole('dialog', { name: /收款到零钱/ }).waitFor()
  await worker.inspect()
  await worker.tap('收下')
  await worker.sees('¥175.00 到你的零钱了。')
  await worker.inspect()
})

chapter('shows how the sum was made', async () => {
  await worker.tap(/^今天 装卸/)
  await worker.isAt('工资条')
  await worker.sees('老板改了工时，理由：中午停工')
  await worker.sees('不对？我有异议')
  await worker.inspect('worker-pay-slip')
  await worker.tap('怎么算的')
  await worker.inspect()
  await worker.tap('看明白了')
})

chapter('has the complaint about the hour already written, and gives the day of the answer', async () => {
  await worker.tap('不对？我有异议')
  await worker.isAt('我有异议')
  await worker.sees('提了以后')
  await worker.inspect('worker-object')
  await worker.tap('直接投诉到劳动监察')
  await worker.isAt('我要投诉')
  await worker.sees('¥25.00')
  await worker.inspect('worker-complain')
  await worker.tap('交上去')
  await worker.isAt('投诉回执')
  await worker.sees(/^20261124-/)
  await worker.sees(/最晚.*12月1日/)
  await worker.inspect('worker-complaint')
})

chapter('keeps the subsidy claim, and says why it cannot be paid yet', async () => {
  await worker.tap('返回')
  await worker.tap('返回')
  await worker.tap('返回')
  await worker.tap('意外险补贴，去申请')
  await worker.isAt('保险补贴')
  await worker.sees('为什么现在领不到')
  await worker.inspect('worker-claim')
  await worker.tap('提交申请')
  await worker.sees('申请交上去了')
})

chapter('shows the employer that the wage has arrived, and leaves a sound book', async () => {
  await employer.tap('工资单')
  await employer.isAt('工资单')
  await employer.sees('已到账')
  await employer.inspect()
  await bookIsSound(stage.city)
})
