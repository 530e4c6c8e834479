/** The payroll card in a worker's hand: the consent on WeChat's page, and a face that decides nothing. */
import { aUnit, aWorker } from '../journeys/newcomers'
import { accepted, posted } from '../journeys/working-day'
import { chapters } from './chapters'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
const subMerchantId = '1900000109'
let stage: Stage
let phone: Seat
let bookingId: string

/** A unit with a merchant number of its own that an officer has confirmed. */
async function onTheCard(): Promise<string> {
  const { city } = stage
  const unit = await aUnit(city)
  await city.send('POST', '/wechat-pay/control/register-employer', { subMerchantId, name: '德城物流' })
  await unit.does('accounts.enterPayrollAccount', { subMerchantId })
  const unitId = (await unit.does('accounts.openMe', {})).unit?.unitId ?? ''
  const officer = await city.as('fan-liping')
  await officer.does('accounts.decidePayrollAccount', {
    unitId,
    decision: 'confirmed',
    reason: '与商户平台一致',
  })
  return posted(unit, { fundsModel: 'payrollCard' })
}

beforeAll(async () => {
  stage = await openStage()
  const gigId = await onTheCard()
  const worker = await aWorker(stage.city, 'zhang-lei')
  bookingId = (await accepted(worker, gigId)).bookingId
  phone = await phoneOf(stage, worker)
})

afterAll(() => stage.close())

chapter('is opened from the shift, and agreed to on WeChat’s own page', async () => {
  await phone.open(`/pages/attendance/shift/index?bookingId=${encodeURIComponent(bookingId)}`)
  await phone.tap('微工卡：工钱怎么到')
  await phone.isAt('微工卡')
  await phone.inspect('worker-card')
  await phone.tap('去微信里同意')
  await phone.page.getByRole('dialog', { name: /微工卡授权/ }).waitFor()
  await phone.tap('先不办')
  await phone.sees('没办也没关系，什么时候都行。')
  await phone.tap('去微信里同意')
  await phone.page.getByRole('dialog', { name: /微工卡授权/ }).waitFor()
  await phone.tap('同意')
  await phone.sees('已经同意，工钱直接到')
  await phone.inspect()
})

chapter('takes a face for evidence, and leaves everything else as it is without one', async () => {
  await phone.tap('刷脸签到')
  await phone.page.getByRole('dialog', { name: /微信核身/ }).waitFor()
  await phone.tap('先不刷')
  await phone.sees('打开了，还没刷完')
  await phone.tap('刷脸签到')
  await phone.tap('看镜头')
  await phone.sees('刷过了，记在考勤里')
  await phone.tap('长辈版')
  await phone.inspect()
})
