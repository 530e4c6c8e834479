/** A pair and somebody with a further trade come to one crew, from the code passed on to the seats. */
import { day } from '@/domain/calendar/day'
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aUnit, aWorker } from './newcomers'
import { until } from './until'
import { posted } from './working-day'

jest.setTimeout(60_000)

let city: City
let employer: Citizen

const workOn = day('2026-11-25')
const parts = [
  { seats: 1, lead: false, skill: 'cleaner' as const },
  { seats: 2, lead: false },
]

beforeAll(async () => {
  city = await startCity()
  employer = await aUnit(city)
})
afterAll(() => city.close())

const offerOf = async (worker: Citizen) => (await worker.does('matching.openMyOffer', { workOn })).offers[0]

it('gives each the seat of their part, the pair together, and keeps it until they say yes', async () => {
  const gigId = await posted(employer, { workOn, headcount: 3, parts })
  const able = await aWorker(city, 'guo-ming', ['loader', 'cleaner'])
  const pair = [await aWorker(city, 'zhang-lei'), await aWorker(city, 'liu-yang')]
  const [one, other] = pair
  if (!one || !other) throw new Error('two are a pair')
  for (const worker of [able, ...pair]) await worker.does('matching.sayFree', { workOn })
  const { code } = await one.does('matching.startGroup', { workOn, insists: true })
  expect((await other.does('matching.joinGroup', { workOn, code })).names).toHaveLength(2)
  const staff = await city.as('cui-xiuying')
  await staff.does('matching.runRound', { marketId: 'decheng', workOn })
  await until(
    () => offerOf(other),
    (offer) => offer?.state === 'open',
  )
  expect((await offerOf(able))?.part).toBe('p0')
  expect((await Promise.all(pair.map(offerOf))).map((offer) => offer?.part)).toEqual(['p1', 'p1'])
  expect((await one.does('matching.openMyOffer', { workOn })).why?.kind).toBe('company')
  for (const worker of [able, ...pair]) await worker.does('gigs.acceptGig', { gigId })
  const gig = await city.nobody.does('gigs.openGig', { gigId })
  expect(gig).toMatchObject({ state: 'filled', parts: [{ seatsLeft: 0 }, { seatsLeft: 0 }] })
  const crew = await employer.does('matching.openProposedCrew', { gigId })
  expect(crew.members.map(({ part }) => part).sort()).toEqual(['p0', 'p1', 'p1'])
})
