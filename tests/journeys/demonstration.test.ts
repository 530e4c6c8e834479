/**
 * The morning that a newcomer finds after `npm start`: lively, funded, with something on the officer's desk.
 */
import { type City, startCity } from './city'
import { bookIsSound } from './sound-book'

jest.setTimeout(90_000)

let city: City
beforeAll(async () => {
  city = await startCity({ hasMorning: true })
})
afterAll(() => city.close())

it('is seeded to its end', async () => {
  expect(await city.documents('demonstration')).toHaveLength(1)
  expect(Date.parse(await city.now())).toBeGreaterThanOrEqual(Date.parse('2026-11-23T21:30:00.000Z'))
})

it('shows gigs of several markets and trades, some with their money in place, the doubtful one not', async () => {
  const { gigs } = await city.nobody.does('gigs.listGigs', { limit: 50 })
  expect(gigs).toHaveLength(14)
  expect(new Set(gigs.map(({ marketId }) => marketId)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(gigs.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(10)
  expect(gigs.filter(({ funded }) => funded)).toHaveLength(5)
  expect(gigs.filter(({ workOn }) => workOn === '2026-11-24').length).toBeGreaterThanOrEqual(5)
})

it('has people waiting under the roofs', async () => {
  const { markets } = await city.nobody.does('markets.listMarkets', {})
  const boards = await Promise.all(
    markets.map(({ marketId }) => city.nobody.does('matching.openMarketBoard', { marketId })),
  )
  expect(boards.reduce((sum, { waitingPeople }) => sum + waitingPeople, 0)).toBe(12)
})

it('has a history: wages that arrived yesterday, and a worker who misses an hour', async () => {
  const paid = await city.as('zhou-dayong')
  const { items, monthPaidFen } = await paid.does('wages.listMyWages', {})
  expect(items).toMatchObject([{ state: 'paid', grossFen: 17_500, workOn: '2026-11-23' }])
  expect(monthPaidFen).toBe(17_500)
  const short = await city.as('wang-jianguo')
  const { complaints } = await short.does('disputes.listMyComplaints', {})
  expect(complaints).toMatchObject([{ state: 'filed', channel: 'inspection' }])
})

it('leaves the officers one flagged post, one unit and one complaint to decide', async () => {
  const employment = await (await city.as('fan-liping')).does('disputes.openDesk', {})
  expect(employment.counts).toMatchObject({ flaggedGig: 1, newUnit: 1 })
  const inspection = await (await city.as('shi-yongjun')).does('disputes.openDesk', {})
  expect(inspection.counts).toMatchObject({ complaint: 1 })
})

it('leaves a newcomer to begin, and a book that balances', async () => {
  const newcomer = await city.as('zhang-lei')
  expect(await newcomer.does('accounts.openMe', {})).toMatchObject({ registered: false })
  await bookIsSound(city)
})
