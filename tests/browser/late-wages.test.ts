/**
 * Wages that were not paid in, played in real browsers: what comes and until when, how late and by whom, what
 * it closes, and how it is lifted; a job that is not as promised; and money asked back, which only the worker
 * may give.
 */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import type { Citizen } from '../journeys/citizen'
import { aUnit, aWorker } from '../journeys/newcomers'
import { bookIsSound } from '../journeys/sound-book'
import { until } from '../journeys/until'
import { accepted, at, itemOf, posted, scanned } from '../journeys/working-day'
import { chapters } from './chapters'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let owner: Citizen
let zhangLei: Citizen
let gigId: string
let bookingId: string
let worker: Seat
let employer: Seat

beforeAll(async () => {
  stage = await openStage()
  owner = await aUnit(stage.city)
  zhangLei = await aWorker(stage.city, 'zhang-lei')
  gigId = await posted(owner)
  bookingId = (await accepted(zhangLei, gigId)).bookingId
  worker = await phoneOf(stage, zhangLei)
  employer = await phoneOf(stage, owner)
})

afterAll(() => stage.close())

const scan = async (clock: string, kind: 'checkIn' | 'checkOut') => {
  await stage.moveTo(at(clock))
  await scanned(stage.city, { worker: zhangLei, employer: owner, gigId, bookingId }, kind)
}

/** The screen is left and opened anew. */
async function money(): Promise<void> {
  await worker.open('/pages/home/me/index')
  await worker.open('/pages/home/money/index')
  await worker.isAt('我的钱')
}

chapter('counts down the hours that silence will confirm', async () => {
  await scan('07:50', 'checkIn')
  await scan('16:05', 'checkOut')
  await money()
  await worker.sees('等老板确认工时')
  await worker.sees(/还有 3 小时 5\d 分自动确认/)
  await worker.inspect('worker-coming')
})

chapter('says of a wage without money that the employer has not paid it in', async () => {
  await owner.does('attendance.confirmHours', { bookingId, workedMinutes: 420 })
  await until(
    () => zhangLei.does('wages.listMyWages', {}),
    ({ items }) => items[0]?.state === 'unfunded',
  )
  await money()
  await worker.tap(/^今天 装卸/)
  await worker.isAt('工资条')
  await worker.sees('工资雇主还没存进来')
  await worker.inspect('worker-road')
})

chapter('shows both how late it is, what comes next and what it closes', async () => {
  await stage.moveTo(at('09:00', '2026-12-11'))
  await money()
  await worker.sees('老板的钱还没到。')
  await worker.sees('没付清，老板不能发新活')
  await worker.inspect('worker-late')
  await employer.open('/pages/home/employer/index')
  await employer.isAt('用工')
  await employer.sees('付清前不能发新活')
  await employer.inspect('employer-late')
})

chapter('is lifted by paying in what is owed, and the wage goes out', async () => {
  await employer.tap(/^现在付/)
  await employer.isAt('先把工钱存好')
  await employer.sees(/工钱，钱还没存够/)
  await employer.inspect('employer-pay-in-late')
  await employer.tap('去付款')
  await employer.page.getByRole('dialog', { name: /微信支付/ }).waitFor()
  await employer.tap('付款')
  await employer.isAt('钱已到位')
  await stage.city.fireTimer('deliver')
  await until(
    () => zhangLei.does('wages.listMyWages', {}),
    ({ items }) => items[0]?.state === 'waitingForTap',
  )
  await money()
  await worker.tap('收款')
  await worker.page.getByRole('dialog', { name: /收款到零钱/ }).waitFor()
  await worker.tap('收下')
  await worker.sees('¥175.00 到你的零钱了。')
})

chapter(
  'asks for money back, takes a no for a no, and a payment only from the worker’s own hand',
  async () => {
    const staff = await stage.city.as('cui-xiuying')
    const asked = { itemId: itemOf(bookingId), amountFen: fen(2_500), reason: '多算了一小时，两边都看过记录' }
    await staff.does('wages.proposeRecovery', asked)
    await money()
    await worker.sees('有人问你能不能退钱')
    await worker.inspect()
    await worker.tap('看一看，再决定')
    await worker.isAt('多发的钱')
    await worker.inspect('worker-recovery')
    await worker.tap('我不同意')
    await worker.sees('你没同意，这件事到此为止')
    await worker.tap('同意，退回去')
    await worker.page.getByRole('dialog', { name: /微信支付/ }).waitFor()
    await worker.tap('付款')
    await worker.sees('已经退回去了')
    await worker.inspect()
  },
)

chapter('lets whoever finds another job say so, with what they get and what follows', async () => {
  const workOn = day('2026-12-11')
  const other = await posted(owner, { workOn, startMinute: 600, endMinute: 1_080 })
  const booked = (await accepted(zhangLei, other)).bookingId
  await stage.moveTo(at('09:50', workOn))
  await scanned(stage.city, { worker: zhangLei, employer: owner, gigId: other, bookingId: booked }, 'checkIn')
  await worker.open(`/pages/attendance/shift/index?bookingId=${booked}`)
  await worker.tap('和说的不一样？点这里')
  await worker.sees('¥50.00')
  await worker.choose('比说好的危险')
  await worker.inspect('worker-differs')
  await worker.tap('不一样，我不干了')
  await worker.sees(/和说好的不一样，补 2 小时/)
  await employer.open(`/pages/gigs/people/index?gigId=${other}`)
  await employer.sees(/他说和约定不一样/)
  await employer.inspect('employer-call-out')
  await employer.tap('不认，请市场核定')
  await employer.type('为什么不认', '活和发的一样，有照片')
  await employer.inspect()
  await employer.tap('请市场核定')
  await employer.sees(/你没认，市场/)
  await bookIsSound(stage.city)
})
