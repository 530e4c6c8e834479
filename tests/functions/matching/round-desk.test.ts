/**
 * Proves what a round shows: to the worker's two days, the employer, the desk of the market, and everybody.
 */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { post } from '../gigs/posts'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let staff: Actor
let worker: Actor
let gigId: string

const workOn = '2026-11-25'
const day = { marketId: 'decheng', workOn } as const

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  staff = world.as('cui-xiuying')
  worker = await aWorker(world)
  gigId = (await post(employer)).gigId
})
afterAll(() => world.close())

it('shows a worker both days, and what they said and took back', async () => {
  await worker.does('matching.sayFree', { workOn, window: 'morning', how: 'voice' })
  const { plan } = await worker.does('matching.openWorkerHome', {})
  expect(plan.map((planned) => planned.workOn)).toEqual(['2026-11-24', workOn])
  expect(plan[1]?.free).toMatchObject({ window: 'morning', state: 'registered', saidHow: 'voice' })
  const taken = await worker.does('matching.withdrawFree', { workOn })
  expect(taken.state).toBe('withdrawn')
  expect(await refusal(worker, ['matching.withdrawFree', { workOn }])).toBe('matching.plan.not-said')
  expect(await refusal(worker, ['matching.sayFree', { workOn: '2026-11-26' }])).toBe(
    'matching.plan.other-day',
  )
})

it('lets staff say it for somebody without a phone, and keeps how they agreed', async () => {
  const onBehalf = { onBehalfOf: await idOf(worker), confirmation: { how: 'spoken' as const } }
  const said = await staff.does('matching.sayFree', { workOn }, onBehalf)
  expect(said.saidHow).toBe('window')
})

it('keeps where somebody comes from to about a kilometre', async () => {
  await worker.does('matching.sayFree', { workOn, from: { latitude: 37.45678, longitude: 116.30123 } })
  expect(world.documents('registrations')).toMatchObject([{ place: { latitude: 37.46, longitude: 116.3 } }])
})

it('offers no whole day to who is free in the morning only', async () => {
  await worker.does('matching.sayFree', { workOn, window: 'morning' })
  await staff.does('matching.runRound', day)
  const { offers, why } = await worker.does('matching.openMyOffer', { workOn })
  expect(offers).toEqual([])
  expect(why?.closed.map(({ code }) => code)).toEqual(['matching.limit.not-free'])
})

it('shows the employer whom the round proposes, and who could be called', async () => {
  const other = await aWorker(world, 'liu-yang')
  for (const free of [worker, other]) await free.does('matching.sayFree', { workOn })
  await staff.does('matching.runRound', day)
  const crew = await employer.does('matching.openProposedCrew', { gigId })
  expect(crew).toMatchObject({ headcount: 1, seatsLeft: 1, promised: 1, members: [{ state: 'open' }] })
  expect(crew.standby).toHaveLength(1)
  await worker.call('gigs.acceptGig', { gigId })
  await other.call('gigs.acceptGig', { gigId })
  const after = await employer.does('matching.openProposedCrew', { gigId })
  expect(after).toMatchObject({ promised: 0, members: [{ state: 'booked' }] })
})

it('shows the desk people and places in pages, with counts, and why for everybody', async () => {
  await worker.does('matching.sayFree', { workOn })
  await staff.does('matching.runRound', day)
  const people = await staff.does('matching.openRound', day)
  expect(people.counts).toMatchObject({ registered: 1, openSeats: 0, offered: 1, accepted: 0 })
  expect(people).toMatchObject({ total: 1, people: [{ gigId, state: 'open' }], places: [] })
  expect(people.people[0]?.sentence).not.toBe('')
  const places = await staff.does('matching.openRound', { ...day, part: 'places' })
  expect(places.places).toMatchObject([{ gigId, seats: 1, offered: [{ state: 'open' }] }])
  expect(places.round?.shortage).toMatchObject([{ trade: 'loader', seats: 1, emptySeats: 0 }])
  expect(JSON.stringify(people)).not.toContain('resultHash')
})

it('keeps on the wall who was asked by an earlier round, and who took a seat by themselves', async () => {
  const other = await aWorker(world, 'liu-yang')
  await worker.does('matching.sayFree', { workOn })
  await staff.does('matching.runRound', day)
  const second = await post(employer)
  await other.does('gigs.acceptGig', { gigId: second.gigId })
  await other.does('matching.sayFree', { workOn })
  const ran = await staff.does('matching.runRound', day)
  expect(ran.round.number).toBe(2)
  const { places, total } = await staff.does('matching.openRound', { ...day, part: 'places' })
  const states = places.map((place) => [place.gigId, place.offered.map(({ state }) => state)] as const)
  expect(total).toBe(2)
  expect(new Map(states)).toEqual(
    new Map([
      [gigId, ['open']],
      [second.gigId, ['booked']],
    ]),
  )
  const { people } = await staff.does('matching.openRound', day)
  expect(people.find((person) => person.gigId === gigId)?.sentence).toContain('之前的一轮')
})

it('says what more people would have changed, and stores nothing', async () => {
  const before = world.counts()
  const answer = await staff.does('matching.askWhatIf', { ...day, more: [{ trade: 'loader', people: 3 }] })
  expect(answer).toMatchObject({ before: { assigned: 0, seats: 1 }, after: { assigned: 1, seats: 1 } })
  expect(world.counts()).toEqual(before)
})

it('hangs the card of the algorithm on every wall', async () => {
  const card = await world.nobody.does('matching.openAlgorithmCard', {})
  expect(card.weights.reduce((sum, { points }) => sum + points, 0)).toBe(10_000)
  expect(card.neverUsed).toContain('sex')
  expect(card.last).toBeNull()
})

it('lets staff run the rounds of their own market only', async () => {
  expect(await refusal(staff, ['matching.runRound', { marketId: 'qihe', workOn }])).toBe(
    'kernel.relation.not-yours',
  )
})
