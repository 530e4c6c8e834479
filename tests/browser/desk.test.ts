/**
 * The officers' desk in a real browser: a PC signed in by a phone, and three kinds of files decided with a reason,
 * by keyboard as well.
 */
import { aUnit, aWorker } from '../journeys/newcomers'
import { until } from '../journeys/until'
import { at, eightHours, itemOf, scanned, taken } from '../journeys/working-day'
import { chapters } from './chapters'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(90_000)

const chapter = chapters()
let stage: Stage
let desk: Seat

/** A post that asks for a deposit, which waits for an officer before anybody sees it. */
async function flaggedPost(): Promise<void> {
  const unit = await aUnit(stage.city)
  const gig = { ...eightHours, content: '仓库理货,来了先交工服押金 100 元,走时退' }
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
  const employer = await stage.phone()
  await employer.open('/pages/home/landing/index')
  await employer.tap('我要招人')
  await employer.tap(/董振华/)
  await employer.isAt('用工')
  await employer.inspect()
  await employer.tap('用手机号登记')
  await employer.tap('去实名')
  await employer.isAt('实名')
})
