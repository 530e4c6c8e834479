/** No part of a crew is oversold, a seat goes back to its part, and offers name theirs. */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { type Actor, openWorld, type World } from '../world'
import { aPost, post } from './posts'

let world: World
let employer: Actor
let workers: readonly Actor[]

interface StoredGig {
  readonly gigId: string
  readonly seatsLeft: number
  readonly partsLeft: Readonly<Record<string, number>>
  readonly partOf: Readonly<Record<string, string>>
}

/** One lead, one who also knows the work of a cleaner, one helper. */
const parts = [{ seats: 1, lead: true }, { seats: 1, skill: 'cleaner' as const }, { seats: 1 }]
const stored = () => (world.documents('gigs') as readonly StoredGig[])[0]
const crew = () => post(employer, { headcount: 3, parts })
const accepts = async (worker: Actor, gigId: string) => (await worker.call('gigs.acceptGig', { gigId })).ok
const knowsCleaning = async (worker: Actor) =>
  worker.does('accounts.changeSettings', { trades: ['loader', 'cleaner'] })

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  workers = await Promise.all(
    ['zhang-lei', 'liu-yang', 'guo-ming', 'sun-lili'].map((id) => aWorker(world, id)),
  )
})
afterAll(() => world.close())

it('is refused when its parts are not the crew', async () => {
  const wrong = { gig: aPost({ headcount: 4, parts }), publish: true }
  expect(await refusal(employer, ['gigs.postGig', wrong])).toBe('gigs.post.parts-other-sum')
  const chosen = { gig: aPost({ headcount: 3, parts, hiring: 'choose' }), publish: true }
  expect(await refusal(employer, ['gigs.postGig', chosen])).toBe('gigs.post.parts-by-choice')
})

it('tells each part with its free seats, and is posted again as it was', async () => {
  const gig = await crew()
  expect(gig.parts.map(({ key, seats, seatsLeft, isLead }) => [key, seats, seatsLeft, isLead])).toEqual([
    ['p0', 1, 1, true],
    ['p1', 1, 1, false],
    ['p2', 1, 1, false],
  ])
  const { last } = await employer.does('gigs.openPostForm', {})
  expect(last?.parts).toEqual([
    { seats: 1, lead: true },
    { seats: 1, lead: false, skill: 'cleaner' },
    { seats: 1, lead: false },
  ])
})

it('sells no part twice when everybody comes at once, and leaves the lead to a round', async () => {
  const { gigId } = await crew()
  await Promise.all(workers.map(knowsCleaning))
  const got = await Promise.all(workers.map((worker) => accepts(worker, gigId)))
  expect(got.filter(Boolean)).toHaveLength(2)
  expect(stored()).toMatchObject({ seatsLeft: 1, partsLeft: { p0: 1, p1: 0, p2: 0 } })
  const late = workers[got.indexOf(false)]
  if (!late) throw new Error('two came too late')
  expect(await refusal(late, ['gigs.acceptGig', { gigId }])).toBe('gigs.seat.no-part')
})

it('gives a seat back to its part, for the next who may take it', async () => {
  const { gigId } = await crew()
  const [first, second] = workers
  if (!first || !second) throw new Error('two workers are needed')
  await knowsCleaning(first)
  const { bookingId } = await first.does('gigs.acceptGig', { gigId })
  expect(stored()?.partOf).toEqual({ [await idOf(first)]: 'p1' })
  await first.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  expect(stored()).toMatchObject({ seatsLeft: 3, partsLeft: { p0: 1, p1: 1, p2: 1 }, partOf: {} })
  await second.does('gigs.acceptGig', { gigId })
  expect(stored()?.partOf).toEqual({ [await idOf(second)]: 'p2' })
})

it('frees the seat of a call that died, in its part', async () => {
  const { gigId } = await crew()
  const at = '2026-11-23T00:00:00.000Z'
  const dead = { holders: { deadworker00: at }, partOf: { deadworker00: 'p2' }, claimedAt: at }
  await world.put('gigs', gigId, { ...stored(), ...dead, seatsLeft: 2, partsLeft: { p0: 1, p1: 1, p2: 0 } })
  world.moveTo('2026-11-23T12:00:00.000Z')
  await world.fireTimer('repair')
  expect(stored()).toMatchObject({ seatsLeft: 3, partsLeft: { p2: 1 }, partOf: {}, holders: {} })
})

it('keeps the seat of the part that a round has offered', async () => {
  const { gigId } = await crew()
  const [first, second, third] = workers
  if (!first || !second || !third) throw new Error('three workers are needed')
  const until = '2026-11-24T10:00:00.000Z'
  const roundId = 'round:decheng:2026-11-25:1'
  await world.put('rounds', roundId, { marketId: 'decheng', workOn: '2026-11-25' })
  const promises = {
    [await idOf(first)]: { roundId, until, part: 'p0' },
    [await idOf(second)]: { roundId, until, part: 'p2' },
  }
  await world.put('gigs', gigId, { ...stored(), promises, promiseTurn: 1, promisedUntil: until })
  expect(await refusal(third, ['gigs.acceptGig', { gigId }])).toBe('gigs.seat.no-part')
  await first.does('gigs.acceptGig', { gigId })
  await second.does('gigs.acceptGig', { gigId })
  expect(stored()).toMatchObject({
    partsLeft: { p0: 0, p1: 1, p2: 0 },
    partOf: { [await idOf(first)]: 'p0', [await idOf(second)]: 'p2' },
  })
})
