/** What can go wrong with codes and hours on a working day; none of it costs the worker a minute. */
import { day } from '@/domain/calendar/day'
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aUnit, aWorker } from './newcomers'
import { bookIsSound } from './sound-book'
import { until } from './until'
import { at, itemOf, scanned, scanOf, taken, topUp } from './working-day'

jest.setTimeout(60_000)

let city: City
let employer: Citizen
let worker: Citizen

beforeAll(async () => {
  city = await startCity()
  await topUp(city)
  employer = await aUnit(city)
  worker = await aWorker(city, 'zhang-lei')
})
afterAll(() => city.close())

it('refuses a photograph of the code and the code of another gig, and takes the code on show', async () => {
  const other = await taken(city, { employer, worker: await aWorker(city, 'liu-yang') })
  const parties = await taken(city, { employer, worker })
  await city.moveTo(at('07:31'))
  const photographed = await scanOf(city, parties, 'checkIn')
  await city.moveTo(at('07:56'))
  const tooLate = { ...photographed, deviceAt: await city.now() }
  expect(await worker.isRefused('attendance.recordEvent', tooLate)).toBe('attendance.code.expired')
  const elsewhere = { ...(await scanOf(city, other, 'checkIn')), bookingId: parties.bookingId }
  expect(await worker.isRefused('attendance.recordEvent', elsewhere)).toBe('attendance.code.other-gig')
  const forged = { ...photographed, code: `${photographed.code.slice(0, -1)}~` }
  expect(await worker.isRefused('attendance.recordEvent', forged)).toBe('attendance.code.not-valid')
  expect(await scanned(city, parties, 'checkIn')).toMatchObject({ state: 'arrived' })
})

it('counts scans that arrive hours later, twice and in the wrong order, as if they had come in time', async () => {
  const parties = await taken(city, { employer, worker }, { workOn: day('2026-11-25') })
  await city.moveTo(at('07:55', '2026-11-25'))
  const arriving = await scanOf(city, parties, 'checkIn')
  await city.moveTo(at('16:01', '2026-11-25'))
  const leaving = await scanOf(city, parties, 'checkOut')
  await city.moveTo(at('19:00', '2026-11-25'))
  await worker.does('attendance.recordEvent', leaving)
  await worker.does('attendance.recordEvent', arriving)
  const twice = await worker.does('attendance.recordEvent', arriving)
  expect(twice.events).toHaveLength(2)
  expect(twice).toMatchObject({ checkInAt: arriving.deviceAt, presumed: false, workedMinutes: 420 })
})

it('presumes the planned hours without a check-out, and pays them when the employer stays silent', async () => {
  const parties = await taken(city, { employer, worker }, { workOn: day('2026-11-26') })
  const { bookingId } = parties
  await city.moveTo(at('07:58', '2026-11-26'))
  await scanned(city, parties, 'checkIn')
  await city.moveTo(at('16:30', '2026-11-26'))
  const presumed = await worker.does('attendance.openShift', { bookingId })
  expect(presumed).toMatchObject({
    ...{ state: 'presumed', presumed: true, workedMinutes: 420 },
    autoReleaseAt: at('20:00', '2026-11-26'),
  })
  await city.moveTo(at('20:03', '2026-11-26'))
  await city.fireTimer('release')
  const released = await worker.does('attendance.openShift', { bookingId })
  expect(released).toMatchObject({ confirmedMinutes: 420, cutReason: null })
  const waiting = await until(
    () => worker.does('wages.openTransfer', { itemId: itemOf(bookingId) }),
    ({ state }) => state === 'waitingForTap',
  )
  expect(waiting.parameters).not.toBeNull()
  await bookIsSound(city)
})
