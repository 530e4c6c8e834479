/** What the demonstration costs its machine: seconds to the first page, megabytes after a working day. */
import { type City, startCity } from './city'
import { aUnit, aWorker } from './newcomers'
import { at, scanned, taken } from './working-day'

jest.setTimeout(90_000)

const firstPageSecondsMaximum = 15
const megabytesMaximum = 1_000

let city: City
afterAll(() => city.close())

interface State {
  readonly rssMegabytes: number
  readonly workers: readonly { readonly functionName: string }[]
}

it(`shows its first page within ${firstPageSecondsMaximum} seconds of the start`, async () => {
  const startedAt = performance.now()
  city = await startCity()
  const page = await fetch(`${city.url}/`)
  const seconds = (performance.now() - startedAt) / 1_000
  process.stdout.write(`first page after ${seconds.toFixed(1)} s\n`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<div id="app"')
  expect(seconds).toBeLessThan(firstPageSecondsMaximum)
})

it(`stays below ${megabytesMaximum} MB with all its workers after a working day`, async () => {
  const parties = await taken(city, { employer: await aUnit(city), worker: await aWorker(city, 'zhang-lei') })
  await city.moveTo(at('07:55'))
  await scanned(city, parties, 'checkIn')
  await city.moveTo(at('16:00'))
  await scanned(city, parties, 'checkOut')
  await parties.employer.does('attendance.confirmHours', { bookingId: parties.bookingId, workedMinutes: 420 })
  await parties.worker.does('matching.openWorkerHome', {})
  const { rssMegabytes, workers } = await city.send<State>('GET', '/local/state')
  process.stdout.write(`${rssMegabytes} MB with ${workers.length} workers\n`)
  expect(workers.length).toBeGreaterThan(3)
  expect(rssMegabytes).toBeLessThan(megabytesMaximum)
})
