/**
 * The built mini-program under a finger, answered by a real local cloud: from the code under the roof to the
 * wage in the worker's WeChat.
 */
import { type City, startCity } from '../journeys/city'
import type { Citizen } from '../journeys/citizen'
import { aUnit, cardOf } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { at, funded, posted, topUp } from '../journeys/working-day'
import { bringFetch } from './fetch'
import { bootApp, type RunningApp, settled } from './harness'

jest.setTimeout(60_000)

let city: City
let worker: Citizen
let employer: Citizen
let gigId: string
let marketCode: string
let app: RunningApp
const complaints: unknown[][] = []

/** The phone's clock is the city's; its timers run as they are. */
function setClock(now: string): void {
  const timers = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'] as const
  const others = ['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const
  jest.useFakeTimers({ now: Date.parse(now), doNotFake: [...timers, ...others] })
}

beforeAll(async () => {
  bringFetch()
  city = await startCity()
  await topUp(city)
  setClock(await city.now())
  employer = await aUnit(city)
  gigId = await posted(employer)
  await funded(city, employer, gigId)
  const staff = await city.as('cui-xiuying')
  marketCode = (await staff.does('markets.issueMarketCode', { marketId: 'decheng' })).scene
  worker = await city.as('zhang-lei')
  jest.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words))
  app = bootApp((name, event) => worker.send('POST', `/v1/functions/${name}`, event))
})

afterAll(async () => {
  jest.useRealTimers()
  await city.close()
})

const moveTo = async (instant: string) => {
  await city.moveTo(instant)
  setClock(await city.now())
}

const onTop = async (): Promise<string> => app.top().text().replaceAll('\n', '')

/** Waits until the screen on top says so. */
const sees = (words: string) => until(onTop, (text) => text.includes(words))

const tap = async (words: string) => {
  await sees(words)
  app.top().tap(words)
  await settled()
}

it('opens at the market whose code WeChat scanned', async () => {
  await app.open('pages/home/landing/index', { scene: encodeURIComponent(marketCode) })
  await sees('现在等活')
  await sees('装卸工')
})

it('registers a newcomer by two taps and WeChat’s own telephone number, and counts them as present', async () => {
  await tap('我今天要找活')
  await tap('装卸工')
  app.top().givePhone('用手机号登记', await worker.phoneCode())
  await sees('正在德城零工市场等活')
})

it('leads from the gig to the agreement, by way of the real name', async () => {
  await tap('装卸工')
  await sees('为什么推荐给你')
  await tap('我要去')
  await tap('同意并定下')
  await sees('第一次接活要实名')
  const { name, idNumber } = cardOf('zhang-lei')
  app.top().type('姓名', name)
  app.top().type('身份证号', idNumber)
  await tap('我同意')
  await tap('核对')
  await tap('接着办')
  await tap('同意并定下')
  await sees('定下了')
  await tap('看这一班')
  await sees('德通物流园')
})

const siteCode = async () => (await employer.does('attendance.issueSiteCode', { gigId })).scene

it('scans in and out with the camera, and counts the hours between', async () => {
  await moveTo(at('07:52'))
  app.wechat.scans.push(await siteCode())
  await tap('扫码到岗')
  await sees('已到岗')
  await moveTo(at('16:03'))
  app.wechat.scans.push(await siteCode())
  await tap('扫码收工')
  await sees('干了 7 小时')
})

it('takes the wage home by WeChat’s own receiving page', async () => {
  const { today } = await worker.does('matching.openWorkerHome', {})
  const bookingId = today[0]?.shift.bookingId ?? ''
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 420 })
  await until(
    async () => (await worker.does('wages.listMyWages', {})).items[0],
    (item) => item?.state === 'waitingForTap',
  )
  await app.open('pages/home/money/index')
  await tap('收款')
  const [transfer] = await until(
    async () => app.wechat.transfers,
    (transfers) => transfers.length > 0,
  )
  await worker.receives(String(Reflect.get(transfer ?? {}, 'package')))
  await sees('¥175.00 到你的零钱了。')
})

it('drew everything without an error of React', () => {
  expect(complaints).toEqual([])
})
