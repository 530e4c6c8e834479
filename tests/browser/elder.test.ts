/** The worker's day with large text (长辈版): bigger targets, three tiles, the same way to the wage. */
import type { Citizen } from '../journeys/citizen'
import { aUnit, cardOf } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { at, funded, posted } from '../journeys/working-day'
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
  gigId = await posted(employer, { trade: 'cleaner', content: '仓库办公室打扫，擦窗拖地' })
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
  await worker.inspect()
  await worker.choose('保洁员')
  await worker.tap('用手机号登记')
  await worker.isAt('早上好')
  await worker.sees(/正在.*等活/)
  await worker.inspect('elder-home')
})

chapter('leads from the first tile to the agreement', async () => {
  await worker.tap(/^找活/)
  await worker.isAt('找活')
  await worker.inspect()
  await worker.tap(/^1 ?保洁员/)
  await worker.isAt('这份活')
  await worker.inspect()
  await worker.tap('我要去')
  await worker.isAt('先说好再干')
  await worker.tap('同意并定下')
  await worker.isAt('实名')
  const { name, idNumber } = cardOf('li-guirong')
  await worker.type('姓名', name)
  await worker.type('身份证号', idNumber)
  await worker.choose(/^我同意/)
  await worker.inspect()
  await worker.tap('核对')
  await worker.tap('接着办')
  await worker.tap('同意并定下')
  await worker.sees('定下了')
  await worker.inspect()
  await worker.tap('看这一班')
  await worker.isAt('这次干活')
  await worker.inspect()
})

/** The code stands on the employer's phone; here it is typed. */
async function scan(button: string): Promise<void> {
  const { scene } = await employer.does('attendance.issueSiteCode', { gigId })
  await worker.tap(button)
  await worker.type('码上的内容', scene)
  await worker.inspect()
  await worker.tap('用这个')
}

chapter('scans in and out with the same two taps', async () => {
  await stage.moveTo(at('07:50'))
  await scan('扫码到岗')
  await worker.sees('已到岗')
  await worker.inspect()
  await stage.moveTo(at('16:05'))
  await scan('扫码收工')
  await worker.sees('干了 7 小时')
  await worker.inspect()
})

chapter('reads the wage in large figures and takes it with one tap', async () => {
  const liGuirong = await stage.city.as('li-guirong')
  const { today } = await liGuirong.does('matching.openWorkerHome', {})
  await employer.does('attendance.confirmHours', {
    bookingId: today[0]?.shift.bookingId ?? '',
    workedMinutes: 420,
  })
  const firstWage = async () => (await liGuirong.does('wages.listMyWages', {})).items[0]
  await until(firstWage, (item) => item?.state === 'waitingForTap')
  await worker.tap('返回')
  await worker.isAt('我的活')
  await worker.goTo('我的钱')
  await worker.sees('¥175.00')
  await worker.inspect('elder-money')
  await worker.tap('收款')
  await worker.page.getByRole('dialog').waitFor()
  await worker.inspect()
  await worker.tap('收下')
  await worker.sees('¥175.00 到你的零钱了。')
  await worker.tap(/^今天 保洁/)
  await worker.isAt('工资条')
  await worker.sees('不对？我有异议')
  await worker.inspect()
})
