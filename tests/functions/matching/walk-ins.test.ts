/** Proves that a day follows its people between two rounds: at once, exactly, and without moving anybody. */
import { aUnit, aWorker, idOf } from '../people'
import { post } from '../gigs/posts'
import { type Actor, openWorld, type World } from '../world'

let world: World
let isMatchingDown = false
let employer: Actor
let staff: Actor

const workOn = '2026-11-25'
const day = { marketId: 'decheng', workOn }
/** 05:00 of the day, before those who said a word are expected, and 06:01. */
const dawn = '2026-11-24T21:00:00.000Z'
const afterSix = '2026-11-24T22:01:00.000Z'
const reason = '家里有事去不了了'

beforeAll(async () => {
  world = await openWorld({
    around: (name, run) => {
      if (name === 'matching' && isMatchingDown) throw new Error('the function dies')
      return run()
    },
  })
})
beforeEach(async () => {
  await world.reset()
  isMatchingDown = false
  employer = await aUnit(world)
  staff = world.as('cui-xiuying')
})
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]
const offerOf = (worker: Actor) => worker.does('matching.openMyOffer', { workOn })
const statesOf = async (worker: Actor) => (await offerOf(worker)).offers.map(({ state }) => state)
const registered = async (personId: string): Promise<Actor> => {
  const worker = await aWorker(world, personId)
  await worker.does('matching.sayFree', { workOn })
  return worker
}
const comes = async (worker: Actor) => {
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: 'decheng' })
  await worker.does('markets.markPresent', { code: scene })
}
const walksIn = async (personId: string): Promise<Actor> => {
  const worker = await aWorker(world, personId)
  await comes(worker)
  return worker
}
const replayed = async () => {
  const roundId = String(stored('rounds').at(-1)?.['roundId'])
  return world.as('fan-liping').does('matching.replayRound', { roundId })
}

it('places who walks in at once, with a true reason, and replays the day bit for bit', async () => {
  const { gigId } = await post(employer, { headcount: 2 })
  const planned = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const walkIn = await walksIn('liu-yang')
  const { offers, why, round } = await offerOf(walkIn)
  expect(offers).toMatchObject([{ state: 'open', gig: { gigId } }])
  expect(why).toMatchObject({ kind: 'firstChoice' })
  expect(round?.number).toBe(1)
  expect(await statesOf(planned)).toEqual(['open'])
  await walkIn.does('gigs.acceptGig', { gigId })
  expect(await statesOf(walkIn)).toEqual(['accepted'])
  expect(stored('answers')).toMatchObject([{ state: 'accepted', workerId: await idOf(walkIn) }])
  expect(await replayed()).toMatchObject({ isSameInput: true, isSameResult: true, turns: 1 })
  const page = await staff.does('matching.openRound', day)
  expect(page.followed).toEqual({ turns: 1, at: dawn })
  expect(page.people.map(({ gigId: offered }) => offered)).toEqual([gigId, gigId])
})

it('moves nobody for who comes later, and says why there is nothing', async () => {
  await post(employer)
  const planned = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const walkIn = await walksIn('liu-yang')
  expect(await offerOf(walkIn)).toMatchObject({ offers: [], why: { kind: 'full' }, standby: 1 })
  expect(await statesOf(planned)).toEqual(['open'])
})

it('gives a declined seat to the next at once, and never again to who declined', async () => {
  const { gigId } = await post(employer)
  const first = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const second = await walksIn('liu-yang')
  await first.does('matching.declineOffer', { workOn, gigId })
  expect(await statesOf(second)).toEqual(['open'])
  expect(await offerOf(first)).toMatchObject({ offers: [], why: { kind: 'closed' } })
  expect(await replayed()).toMatchObject({ isSameResult: true, turns: 2 })
})

it('gives a seat that was given back to who waits, and no offer to who gave it back', async () => {
  const { gigId } = await post(employer)
  const first = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  const { bookingId } = await first.does('gigs.acceptGig', { gigId })
  world.moveTo(dawn)
  const second = await walksIn('liu-yang')
  expect(await statesOf(second)).toEqual([])
  await first.does('gigs.cancelBooking', { bookingId, reason })
  expect(await statesOf(second)).toEqual(['open'])
  await second.does('gigs.acceptGig', { gigId })
  expect(await statesOf(second)).toEqual(['accepted'])
})

it('fills the seat of who did not come as soon as their offer ends', async () => {
  await post(employer)
  const absent = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const walkIn = await walksIn('liu-yang')
  world.moveTo(afterSix)
  await world.fireTimer('round')
  expect(await statesOf(walkIn)).toEqual(['open'])
  expect(await statesOf(absent)).not.toContain('open')
})

it('passes over who went home, and offers the seat to who is there', async () => {
  const { gigId } = await post(employer)
  const first = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const gone = await walksIn('liu-yang')
  const waits = await walksIn('sun-lili')
  await gone.does('markets.leaveMarket', {})
  await first.does('matching.declineOffer', { workOn, gigId })
  expect([await statesOf(gone), await statesOf(waits)]).toEqual([[], ['open']])
})

it('places people of a gig that was called off anew', async () => {
  const { gigId } = await post(employer)
  const worker = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  await worker.does('gigs.acceptGig', { gigId })
  world.moveTo(dawn)
  const other = await post(employer, { startMinute: 9 * 60 })
  await employer.does('gigs.cancelGig', { gigId, reason })
  const { offers } = await offerOf(worker)
  expect(offers.map(({ gig, state }) => [gig.gigId, state])).toEqual([[other.gigId, 'open']])
})

it('takes everybody along when several come in the same moment, each seat once', async () => {
  await post(employer, { headcount: 2 })
  await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  const people = await Promise.all(['liu-yang', 'sun-lili', 'wu-shuzhen'].map((id) => aWorker(world, id)))
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: 'decheng' })
  await Promise.all(people.map((person) => person.does('markets.markPresent', { code: scene })))
  const offers = await Promise.all(people.map(statesOf))
  expect(offers.flat()).toEqual(['open'])
  expect(await replayed()).toMatchObject({ isSameResult: true })
})

it('lets the clock find who walked in when the word of it was lost', async () => {
  const { gigId } = await post(employer, { headcount: 2 })
  await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  world.moveTo(dawn)
  isMatchingDown = true
  const walkIn = await walksIn('liu-yang')
  isMatchingDown = false
  expect(await offerOf(walkIn)).toMatchObject({ offers: [], why: null })
  await world.fireTimer('round')
  expect((await offerOf(walkIn)).offers).toMatchObject([{ state: 'open', gig: { gigId } }])
})

it('tells the next once matching is back when a seat came free while it was down', async () => {
  const { gigId } = await post(employer)
  const first = await registered('zhang-lei')
  await staff.does('matching.runRound', day)
  const { bookingId } = await first.does('gigs.acceptGig', { gigId })
  world.moveTo(dawn)
  const second = await walksIn('liu-yang')
  isMatchingDown = true
  await first.does('gigs.cancelBooking', { bookingId, reason })
  isMatchingDown = false
  world.passMinutes(2)
  await world.settle()
  expect(await statesOf(second)).toEqual(['open'])
})
