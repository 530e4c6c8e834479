/**
 * The one story that must always work, played in real browsers by a worker and an employer: from the code under the
 * roof to the wage, the complaint about the hour that was cut, and the subsidy.
 */
import { aUnit, cardOf } from '../journeys/newcomers'
import { posted } from '../journeys/working-day'
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
  const tomorrow = { workOn: '2026-11-25' } as const
  await posted(unit, { ...tomorrow, trade: 'sorter', headcount: 8, content: '晚班快件分拣,扫码、装笼' })
  await posted(unit, { ...tomorrow, trade: 'mover', headcount: 2, content: '旧家具从三楼搬下来装车' })
  await posted(unit, { ...tomorrow, trade: 'cleaner', content: '仓库办公室打扫,擦窗拖地' })
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
  await employer.inspect('employer-home')
  await employer.tap('我要招人')
  await employer.isAt('发一个活')
  await employer.choose('装卸工')
  await employer.tap('要几个人 增加')
  await employer.choose('今天')
  await employer.choose('按小时')
  await employer.type('给多少', '25')
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
  await worker.choose('我同意用姓名和身份证号核对身份')
  await worker.inspect('worker-real-name')
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
