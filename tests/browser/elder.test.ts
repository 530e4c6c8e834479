/** The worker's day with large text (长辈版): bigger targets, three tiles, the same way to the wage. */
import { aUnit, cardOf } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { at, itemOf, posted, funded, scanOf } from '../journeys/working-day'
import type { Citizen } from '../journeys/citizen'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let worker: Seat
let employer: Citizen
let gigId: string
let marketCode: string

beforeAll(async () => {
  stage = await openStage()
  employer = await aUnit(stage.city)
  gigId = await posted(employer, { trade: 'cleaner', content: '仓库办公室打扫,擦窗拖地' })
  await funded(stage.city, employer, gigId)
  const staff = await stage.city.as('cui-xiuying')
  marketCode = (await staff.does('markets.issueMarketCode', { marketId: 'decheng' })).scene
  worker = await stage.phone()
})

afterAll(() => stage.close())

chapter('grows at one tap on the first screen', async () => {
  await worker.open(`/pages/home/landing/index?scene=${encodeURIComponent(marketCode)}`)
  await worker.isAt(/零工市场/)
  await worker.tap('长辈版')
  await worker.inspect('elder-landing')
})

chapter('stays large after somebody is chosen and registered', async () => {
  await worker.tap('我今天要找活')
  await worker.tap(/李桂荣/)
  await worker.isAt('登记找活')
  await worker.inspect('elder-register')
  await worker.choose('保洁员')
  await worker.tap('用手机号登记')
  await worker.isAt('早上好')
  await worker.sees(/正在.*等活/)
  await worker.inspect('elder-home')
})

chapter('leads from the first tile to the agreement', async () => {
  await worker.tap(/^找活/)
  await worker.isAt('找活')
  await worker.inspect('elder-find')
  await worker.tap(/^1 ?保洁员/)
  await worker.isAt('这份活')
  await worker.inspect('elder-gig')
  await worker.tap('我要去')
  await worker.isAt('先说好再干')
  await worker.tap('同意并定下')
  await worker.isAt('实名')
  const { name, idNumber } = cardOf('li-guirong')
  await worker.type('姓名', name)
  await worker.type('身份证号', idNumber)
  await worker.choose('我同意用姓名和身份证号核对身份')
  await worker.inspect()
  await worker.tap('核对')
  await worker.tap('接着办')
  await worker.tap('同意并定下')
  await worker.sees('定下了')
  await worker.inspect()
  await worker.tap('看这一班')
  await worker.isAt('这次干活')
  await worker.inspect('elder-shift')
})
