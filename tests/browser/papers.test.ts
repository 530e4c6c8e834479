/** A worker keeps the slip as a file, and a stranger who holds it checks it on a screen of their own. */
import { readFileSync } from 'node:fs'
import type { Citizen } from '../journeys/citizen'
import { aUnit, aWorker } from '../journeys/newcomers'
import { accepted, at, itemOf, posted, scanned } from '../journeys/working-day'
import { readPdf } from '../functions/papers/read-pdf'
import { readXlsx } from '../functions/papers/read-xlsx'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let gigId: string
let itemId: string
let worker: Citizen
let employer: Citizen
let code = ''

/** A phone on which somebody is already signed in. */
async function phoneOf({ personId, token }: Citizen): Promise<Seat> {
  const seat = await stage.phone()
  await seat.page.addInitScript(
    (given) => {
      localStorage.setItem('gig-market:single:token', given.token)
      localStorage.setItem('gig-market:single:person', given.personId)
    },
    { personId, token: token ?? '' },
  )
  return seat
}

/** The file that a tap brings. */
async function downloaded(seat: Seat, button: string) {
  const coming = seat.page.waitForEvent('download')
  await seat.tap(button)
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

beforeAll(async () => {
  stage = await openStage()
  const { city } = stage
  employer = await aUnit(city)
  worker = await aWorker(city, 'zhang-lei')
  gigId = await posted(employer, { fundsModel: 'recorded' })
  const { bookingId } = await accepted(worker, gigId)
  const parties = { worker, employer, gigId, bookingId }
  await stage.moveTo(at('07:55'))
  await scanned(city, parties, 'checkIn')
  await stage.moveTo(at('16:00'))
  await scanned(city, parties, 'checkOut')
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 420 })
  itemId = itemOf(bookingId)
})

afterAll(() => stage.close())

chapter('keeps the slip as a file that says the sum', async () => {
  const phone = await phoneOf(worker)
  await phone.open(`/pages/wages/pay-slip/index?itemId=${encodeURIComponent(itemId)}`)
  await phone.isAt('工资条')
  const { name, bytes } = await downloaded(phone, '存成文件（PDF），可以打印')
  const { text, boxes } = readPdf(bytes)
  expect(name).toBe('工资清单-2026-11-24.pdf')
  expect(text).toContain('175.00')
  expect(boxes).toBe(0)
  await phone.inspect('pay-slip-file')
  code = /核对码 (\S+)/.exec(text)?.[1] ?? ''
})

chapter('is checked by a stranger who follows the code, without signing in', async () => {
  const stranger = await stage.phone()
  await stranger.open(`/pages/wages/verify/index?code=${encodeURIComponent(code)}`)
  await stranger.isAt('核对工资清单')
  await stranger.sees('是真的')
  await stranger.sees('¥175.00')
  await stranger.sees('张*')
  await stranger.inspect('verify-genuine')
})

chapter('is not found when a letter was changed, and says what to do', async () => {
  const stranger = await stage.phone()
  await stranger.open('/pages/wages/verify/index')
  await stranger.type('核对码', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)
  await stranger.tap('核对')
  await stranger.sees('查不到这张工资清单')
  await stranger.inspect('verify-forged')
})

chapter('gives the employer the register of the gig and of the month', async () => {
  const phone = await phoneOf(employer)
  await phone.open(`/pages/wages/pay-list/index?gigId=${gigId}`)
  await phone.sees('这个活的工资台账（表格）')
  const sheet = await downloaded(phone, '这个活的工资台账（表格）')
  expect(JSON.stringify(readXlsx(sheet.bytes))).toContain('张磊')
  const month = await downloaded(phone, '本月全部工资台账（表格）')
  expect(month.name).toBe('工资支付台账-2026-11.xlsx')
  await phone.inspect('pay-list-registers')
})
