/**
 * The officers' desk in a real browser: a PC signed in by a phone, and three kinds of files decided with a
 * reason, by keyboard as well.
 */
import { aUnit, aWorker, cardOf } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { at, eightHours, itemOf, scanned, taken } from '../journeys/working-day'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let desk: Seat

/** A post that asks for a deposit, which waits for an officer before anybody sees it. */
async function flaggedPost(): Promise<void> {
  const unit = await aUnit(stage.city)
  const gig = { ...eightHours, content: '仓库理货，来了先交工服押金 100 元，走时退' }
  const { state } = await unit.does('gigs.postGig', { gig, publish: true })
  expect(state).toBe('flagged')
}

/** A day worked, an hour cut, and the complaint about it. */
async function complaint(): Promise<void> {
  const { city } = stage
  const [worker, employer] = [await aWorker(city, 'zhang-lei'), await city.as('jia-wenhua')]
  const parties = await taken(city, { worker, employer })
  await stage.moveTo(at('07:52'))
  await scanned(city, parties, 'checkIn')
  await stage.moveTo(at('16:03'))
  await scanned(city, parties, 'checkOut')
  const { bookingId } = parties
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 360, reason: '中午停工一小时' })
  const itemId = itemOf(bookingId)
  await until(
    () => worker.does('wages.openTransfer', { itemId }),
    ({ state }) => state === 'waitingForTap',
  )
  const draft = await worker.does('disputes.openComplaintDraft', { bookingId })
  await worker.does('disputes.fileComplaint', {
    bookingId,
    confirmedLines: draft.lines.filter(({ value }) => value !== '').map(({ key }) => key),
    request: '请补发中午那一小时的工钱',
    channel: 'inspection',
  })
}

beforeAll(async () => {
  stage = await openStage()
  await flaggedPost()
  await complaint()
  desk = await stage.desk()
})

afterAll(() => stage.close())

chapter('takes the papers of a new unit from the employer’s phone', async () => {
  const phone = await stage.phone()
  await phone.open('/pages/home/landing/index')
  await phone.tap('我要招人')
  await phone.tap(/董振华/)
  await phone.isAt('用工')
  await phone.tap('用手机号登记')
  await phone.sees('发布前要实名一次')
  await phone.inspect()
  await phone.tap('去实名')
  const { name, idNumber } = cardOf('dong-zhenhua')
  await phone.type('姓名', name)
  await phone.type('身份证号', idNumber)
  await phone.choose(/^我同意/)
  await phone.tap('核对')
  await phone.tap('接着办')
  await phone.goTo('我的')
  await phone.tap('单位资料')
  await phone.isAt('登记用工身份')
  await phone.choose(/^公司、个体户/)
  await phone.type('单位名称', '德州鸿图装饰工程有限公司')
  await phone.type('统一社会信用代码', '91371402MA3HT0010E')
  await phone.choose('公司')
  await phone.type('法定代表人', name)
  await phone.type('单位地址', '德州市天衢新区东风东路 66 号')
  await phone.photograph('拍照上传 营业执照照片')
  await phone.photograph('拍照上传 授权书照片')
  await phone.inspect()
  await phone.tap('交上去核验')
  await phone.sees('资料交上去了')
  await phone.inspect()
})

chapter('signs a PC in by the phone of an officer, without a password', async () => {
  await desk.open('/pages/desk/sign-in/index')
  await desk.isAt('工作台登录')
  await desk.page.getByRole('img', { name: /码/ }).waitFor()
  await desk.inspect('desk-sign-in')
  await signDeskIn(stage, desk, /范丽萍/)
  await desk.isAt('待办')
  await desk.inspect('desk-queue')
})

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key)
}

/** Tab by Tab until the thing has the focus. */
async function tabTo(role: 'radio' | 'button', name: RegExp): Promise<void> {
  const thing = desk.page.getByRole(role, { name })
  for (let step = 0; step < 60; step += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return
    await press('Tab')
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

chapter('sends the post with the deposit back by keyboard alone, with the reason', async () => {
  await desk.sees('系统提醒的字句')
  await press('2')
  await tabTo('radio', /不能收押金/)
  await press('Space')
  await tabTo('button', /^办结/)
  await press('Enter')
  await desk.page.getByRole('heading', { name: /鸿图/ }).waitFor()
})

chapter('verifies the unit after a look at its papers', async () => {
  await desk.page.getByRole('img', { name: '营业执照' }).waitFor()
  await desk.inspect()
  await desk.choose(/核验通过/)
  await desk.choose('执照、授权书与登记一致。')
  await desk.inspect()
  await desk.tap(/^办结/)
  await desk.sees('都办完了')
})

chapter('confirms the merchant number that the unit has entered since', async () => {
  const unit = await stage.city.as('dong-zhenhua')
  await unit.does('accounts.enterPayrollAccount', { subMerchantId: '1900000109' })
  await desk.tap('刷新')
  await desk.sees('特约商户号')
  await desk.choose(/核对无误/)
  await desk.choose('商户号主体与营业执照一致。')
  await desk.inspect('desk-merchant-number')
  await desk.tap(/^办结/)
  await desk.sees('都办完了')
  expect((await unit.does('accounts.openMe', {})).unit?.payrollAccount).toMatchObject({ state: 'confirmed' })
  await desk.goTo('退出')
  await desk.isAt('工作台登录')
})

chapter('lets the inspector accept the complaint within its day', async () => {
  await signDeskIn(stage, desk, /石永军/)
  await desk.isAt('待办')
  await desk.sees('请补发中午那一小时的工钱')
  await press('1')
  await desk.type('理由', '材料齐全，予以受理')
  await desk.inspect('desk-complaint')
  await desk.tap(/^办结/)
  await desk.sees('办好了。')
  await desk.sees('材料齐全，予以受理')
  await desk.inspect()
  const worker = await stage.city.as('zhang-lei')
  const { complaints } = await worker.does('disputes.listMyComplaints', {})
  expect(complaints).toMatchObject([{ state: 'accepted', answer: { reason: '材料齐全，予以受理' } }])
})
