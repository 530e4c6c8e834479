/**
 * The money desk in a real browser: a difference that two officers settle, a correction with four eyes, a
 * late wage, the closes with their roots, and the auditor who checks the book.
 */
import { aUnit, aWorker } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { accepted, at, itemOf, posted, scanned, taken } from '../journeys/working-day'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let desk: Seat
let gigId: string

/** One wage that waits for its worker's tap, and one that its employer still owes in cash. */
async function aDayOfWork(): Promise<void> {
  const { city } = stage
  const [worker, employer] = [await aWorker(city, 'zhang-lei'), await aUnit(city)]
  const parties = await taken(city, { worker, employer })
  const other = await aWorker(city, 'wang-jianguo')
  gigId = await posted(employer, { fundsModel: 'recorded' })
  const { bookingId } = await accepted(other, gigId)
  const inCash = { worker: other, employer, gigId, bookingId }
  await stage.moveTo(at('07:52'))
  for (const each of [parties, inCash]) await scanned(city, each, 'checkIn')
  await stage.moveTo(at('16:03'))
  for (const each of [parties, inCash]) {
    await scanned(city, each, 'checkOut')
    await employer.does('attendance.confirmHours', { bookingId: each.bookingId, workedMinutes: 420 })
  }
  await until(
    () => worker.does('wages.openTransfer', { itemId: itemOf(parties.bookingId) }),
    ({ state }) => state === 'waitingForTap',
  )
}

beforeAll(async () => {
  stage = await openStage()
  await aDayOfWork()
  await stage.moveTo(at('11:00', '2026-11-25'))
  desk = await stage.desk()
})

afterAll(() => stage.close())

/** The same screen in the hand, in both sizes of text. */
async function onAPhone(): Promise<void> {
  await desk.page.setViewportSize({ width: 390, height: 844 })
  await desk.inspect()
  await desk.tap('长辈版')
  await desk.inspect()
  await desk.tap('标准版')
  await desk.page.setViewportSize({ width: 1_280, height: 800 })
}

/** Leaves the PC and lets the next person sit down. */
async function handOver(person: RegExp): Promise<void> {
  await desk.goTo('退出')
  await signDeskIn(stage, desk, person)
  await desk.isAt('资金')
}

const section = (name: string) => desk.goTo(name)

chapter('shows finance at once that a day is open, what is on its way, and that a wage is late', async () => {
  await signDeskIn(stage, desk, /侯敏霞/)
  await desk.isAt('资金')
  await desk.sees(/没结成/)
  await desk.sees('等工人点收款')
  await desk.inspect('desk-money')
  await onAPhone()
  await section('逾期工资')
  await desk.sees('到期没到账')
  await desk.inspect()
  await onAPhone()
})

const says = async (reason: string) => {
  await desk.choose(/单位自己的钱/)
  await desk.type('理由', reason)
  await desk.inspect('desk-difference')
  await desk.tap('就这样记')
}

chapter('sets a large difference aside until a second officer says the same', async () => {
  await section('对账差异')
  await desk.sees('账单有，账上没有')
  await says('备付金充值，充值单已核对')
  await desk.sees('记下了，等第二位经办人说一样的话。')
  await desk.sees(/第一位经办人说/)
  await handOver(/孟飞/)
  await section('对账差异')
  await says('同意，银行回单一致')
  await desk.sees('没有差异')
  await desk.inspect()
})

/** The picture itself has come: its address soon ends. */
async function evidenceIsShown(): Promise<void> {
  const picture = desk.page.getByRole('img', { name: '凭证' })
  await picture.waitFor()
  await desk.page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))
}

chapter('proposes a correction with a look at both balances, for another officer to decide', async () => {
  await section('更正与调拨')
  await desk.choose('提出更正')
  await desk.pick('借方', 'fee:channel')
  await desk.pick('贷方', 'bank')
  await desk.type('金额', '12.50')
  await desk.sees('入账前后')
  await desk.photograph('拍照上传 凭证')
  await desk.type('理由', '银行回单手续费漏记')
  await desk.inspect('desk-correction')
  await desk.tap('提出更正')
  await desk.sees('这是你提出的，要另一位经办人决定。')
  await handOver(/侯敏霞/)
  await section('更正与调拨')
  await evidenceIsShown()
  await desk.choose(/同意入账/)
  await desk.type('理由', '与银行回单一致')
  await desk.inspect()
  await desk.tap('同意入账')
  await desk.sees('已入账')
  await evidenceIsShown()
})

chapter(
  'records the house’s own money, and asks for what was paid by mistake only of a wage that arrived',
  async () => {
    await desk.choose('登记调拨')
    await desk.type('金额', '5000')
    await desk.type('凭证号', 'V20261125')
    await desk.inspect()
    await desk.tap('登记调拨')
    await desk.sees('登记好了。')
    await desk.choose('请工人退回的')
    await desk.type('活的编号', gigId)
    await desk.sees(/没有已到账的工资/)
    await desk.inspect()
  },
)

chapter('opens a close with its sums and its root', async () => {
  await stage.city.fireTimer('deliver')
  await stage.moveTo(at('11:30', '2026-11-25'))
  await section('日结')
  await desk.sees('已结，0.00')
  await desk.inspect()
  await desk.tap(/11月24日 账本/)
  await desk.isAt('日结')
  await desk.sees('账本链根')
  await desk.inspect('desk-close')
  await onAPhone()
})

chapter('lets the auditor check the whole book and change nothing', async () => {
  await desk.goTo('退出')
  await signDeskIn(stage, desk, /聂光辉/)
  await desk.isAt('待办')
  await desk.goTo('资金')
  await desk.isAt('资金')
  await section('查账')
  await desk.tap('开始查')
  await desk.sees('再查一遍')
  expect(await desk.page.getByText('没有问题').count()).toBe(3)
  await desk.inspect()
})
