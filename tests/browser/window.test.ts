/** The window of a market: somebody without a smartphone is registered, stands in the list and gets a gig. */
import { aUnit, cardOf } from '../journeys/newcomers'
import { posted } from '../journeys/working-day'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { signDeskIn } from './sign-desk-in'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let desk: Seat

beforeAll(async () => {
  stage = await openStage()
  const employer = await aUnit(stage.city)
  await posted(employer, {
    trade: 'cleaner',
    fundsModel: 'recorded',
    content: '仓库办公室打扫，擦窗拖地',
  })
  desk = await stage.desk()
})

afterAll(() => stage.close())

chapter('registers a person from their card, and prints them one of ours', async () => {
  await signDeskIn(stage, desk, /崔秀英/)
  await desk.isAt('窗口代办')
  const { name, idNumber } = cardOf('deng-cuilan')
  await desk.type('姓名', name)
  await desk.type('身份证号', idNumber)
  await desk.choose('保洁员')
  await desk.choose('口头同意')
  await desk.inspect()
  await desk.tap('登记')
  await desk.sees('凭卡到窗口办事')
  await desk.inspect()
})

chapter('does for them what a phone would do, with a receipt of each step', async () => {
  await desk.tap('为他办事')
  await desk.isAt('为他办事')
  await desk.tap('登记到场')
  await desk.sees('已登记到场：德城零工市场')
  await desk.tap('他明天有空，记下')
  await desk.sees('已记下：明天有空')
  await desk.tap(/保洁员/)
  await desk.page.getByRole('dialog').waitFor()
  await desk.inspect()
  await desk.tap('替他答应')
  await desk.sees(/已答应：保洁员/)
  await desk.inspect('desk-person')
  await desk.tap('办完了，下一位')
  await desk.isAt('窗口代办')
})

chapter('says plainly when a number belongs to nobody here', async () => {
  await desk.type('写手机号或卡上的码', '19000009999')
  await desk.tap('找')
  await desk.sees('没找到这个人')
  await desk.inspect()
})
