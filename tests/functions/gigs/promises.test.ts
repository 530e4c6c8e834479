/**
 * Proves that a seat kept for an offer is nobody else's until its time is over, and that none is given twice.
 */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { type Actor, openWorld, type World } from '../world'
import { post } from './posts'

let world: World
let gigId: string
let offered: Actor
let others: readonly Actor[]

interface StoredGig {
  readonly seatsLeft: number
  readonly holders: object
  readonly promises?: object
}

const roundId = 'round:decheng:2026-11-25:1'
const stored = () => (world.documents('gigs') as readonly StoredGig[])[0]
const accepts = async (worker: Actor) => (await worker.call('gigs.acceptGig', { gigId })).ok

/** As the news of a round leaves it: one seat of two is kept until six in the evening of the first day. */
async function promise(): Promise<void> {
  const until = '2026-11-24T10:00:00.000Z'
  const promises = { [await idOf(offered)]: { roundId, until } }
  await world.put('rounds', roundId, { marketId: 'decheng', workOn: '2026-11-25' })
  await world.put('gigs', gigId, { ...stored(), promises, promiseTurn: 1, promisedUntil: until })
}

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  const employer = await aUnit(world)
  gigId = (await post(employer, { headcount: 2 })).gigId
  offered = await aWorker(world)
  others = await Promise.all(['liu-yang', 'guo-ming', 'sun-lili'].map((id) => aWorker(world, id)))
  await promise()
})
afterAll(() => world.close())

it('leaves others what is not kept, and the kept seat to whom it was offered', async () => {
  const got = await Promise.all(others.map(accepts))
  expect(got.filter(Boolean)).toHaveLength(1)
  const [late] = others.filter((_, index) => !got[index])
  if (!late) throw new Error('somebody came too late')
  expect(await refusal(late, ['gigs.acceptGig', { gigId }])).toBe('gigs.seat.promised')
  expect(await accepts(offered)).toBe(true)
  expect(stored()).toMatchObject({ seatsLeft: 0 })
})

it('is not oversold when everybody comes at once', async () => {
  const got = await Promise.all([...others, offered].map(accepts))
  expect(got.filter(Boolean)).toHaveLength(2)
  expect(got.at(-1)).toBe(true)
  expect(Object.keys(stored()?.holders ?? {})).toHaveLength(2)
})

it('is open to everybody at the moment the offer ends', async () => {
  await accepts(others[0] ?? offered)
  world.moveTo('2026-11-24T09:59:59.000Z')
  expect(await accepts(others[1] ?? offered)).toBe(false)
  world.moveTo('2026-11-24T10:00:00.000Z')
  expect(await accepts(others[1] ?? offered)).toBe(true)
})

it('is kept no longer for who took it and gave it back', async () => {
  const { bookingId } = await offered.does('gigs.acceptGig', { gigId })
  await offered.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  expect(stored()).toMatchObject({ seatsLeft: 2, promises: {} })
  expect(await Promise.all(others.slice(0, 2).map(accepts))).toEqual([true, true])
})
