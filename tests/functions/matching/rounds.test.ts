/**
 * Proves the plan of a day through the functions: said in the evening, offered, accepted, declined, let
 * pass.
 */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { post } from '../gigs/posts'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let staff: Actor

const workOn = '2026-11-25'
const day = { marketId: 'decheng', workOn }
/** 20:01 of the evening before, and 05:00, 06:01 of the day. */
const evening = '2026-11-24T12:01:00.000Z'
const dawn = '2026-11-24T21:00:00.000Z'
const afterSix = '2026-11-24T22:01:00.000Z'

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  staff = world.as('cui-xiuying')
})
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]
const free = async (personId: string): Promise<Actor> => {
  const worker = await aWorker(world, personId)
  await worker.does('matching.sayFree', { workOn })
  return worker
}
const offersOf = async (worker: Actor) => (await worker.does('matching.openMyOffer', { workOn })).offers
const statesOf = async (worker: Actor) => (await offersOf(worker)).map(({ state }) => state)
const comes = async (worker: Actor) => {
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: 'decheng' })
  await worker.does('markets.markPresent', { code: scene })
}

describe('a round', () => {
  it('offers the seats to who said they are free, with a true reason, and keeps them until the timer ends', async () => {
    const { gigId } = await post(employer)
    const first = await free('zhang-lei')
    const second = await free('liu-yang')
    const { round, isNew } = await staff.does('matching.runRound', day)
    expect(isNew).toBe(true)
    expect(round).toMatchObject({ number: 1, figures: { people: 2, seats: 1, assigned: 1 }, ranBy: 'staff' })
    expect(round.objective).toBe(round.bound)
    const offers = [await offersOf(first), await offersOf(second)]
    const [mine, theirs] = offers
    const lucky = mine?.length === 1 ? first : second
    const other = lucky === first ? second : first
    expect((mine?.length ?? 0) + (theirs?.length ?? 0)).toBe(1)
    expect(await statesOf(lucky)).toEqual(['open'])
    const why = await other.does('matching.openMyOffer', { workOn })
    expect(why.why).toMatchObject({ kind: 'outscored', wished: { gigId } })
    expect(why.why?.sentence).not.toBe('')
    expect(why.standby).toBe(1)
    expect(await refusal(other, ['gigs.acceptGig', { gigId }])).toBe('gigs.seat.promised')
    await lucky.does('gigs.acceptGig', { gigId })
    expect(await statesOf(lucky)).toEqual(['accepted'])
    expect(stored('answers')).toMatchObject([{ state: 'accepted', gigId }])
    expect(await refusal(other, ['gigs.acceptGig', { gigId }])).toBe('gigs.gig.filled')
  })

  it('gives a declined seat to the next in the following round, and does not offer it again to the first', async () => {
    await post(employer)
    const first = await free('zhang-lei')
    await staff.does('matching.runRound', day)
    const [offer] = await offersOf(first)
    await first.does('matching.declineOffer', { workOn, gigId: offer?.gig.gigId ?? '' })
    expect(await refusal(first, ['matching.declineOffer', { workOn, gigId: offer?.gig.gigId ?? '' }])).toBe(
      'matching.offer.none',
    )
    const second = await free('liu-yang')
    const { round } = await staff.does('matching.runRound', day)
    expect(round.number).toBe(2)
    expect(await statesOf(second)).toEqual(['open'])
    const again = await first.does('matching.openMyOffer', { workOn })
    expect(again).toMatchObject({ offers: [], why: { kind: 'closed' } })
    expect(again.why?.closed.map(({ code }) => code)).toEqual(['matching.limit.declined'])
  })

  it('stands when nothing has changed, and never takes back an offer whose timer runs', async () => {
    await post(employer)
    const first = await free('zhang-lei')
    await staff.does('matching.runRound', day)
    await free('liu-yang')
    const { round } = await staff.does('matching.runRound', day)
    expect(round).toMatchObject({ number: 2, figures: { seats: 0 } })
    expect(await statesOf(first)).toEqual(['open'])
    const same = await staff.does('matching.runRound', day)
    expect(same).toMatchObject({ isNew: false, round: { number: 2 } })
  })

  it('replays bit for bit from what it stored', async () => {
    await post(employer, { headcount: 2 })
    await free('zhang-lei')
    await free('liu-yang')
    const { round } = await staff.does('matching.runRound', day)
    const officer = world.as('fan-liping')
    const replay = await officer.does('matching.replayRound', { roundId: round.roundId })
    expect(replay).toMatchObject({ isSameInput: true, isSameResult: true, objective: round.objective })
    expect(await refusal(officer, ['matching.replayRound', { roundId: 'round:decheng:2026-11-25:9' }])).toBe(
      'matching.round.unknown',
    )
  })
})

describe('the clock', () => {
  it('plans in the evening, lets silence pass at six without a word, and fills up with who has come', async () => {
    const { gigId } = await post(employer)
    const absent = await free('zhang-lei')
    await world.fireTimer('round')
    expect(stored('rounds')).toHaveLength(0)
    world.moveTo(evening)
    await world.fireTimer('round')
    expect(await statesOf(absent)).toEqual(['open'])
    world.moveTo(dawn)
    const walkIn = await aWorker(world, 'liu-yang')
    await comes(walkIn)
    await world.fireTimer('round')
    expect(await statesOf(walkIn)).toEqual([])
    world.moveTo(afterSix)
    await world.fireTimer('round')
    expect(stored('answers')).toMatchObject([{ state: 'passed', workerId: await idOf(absent) }])
    expect(stored('registrations')).toMatchObject([{ state: 'absent' }])
    expect((await offersOf(walkIn)).map(({ gig }) => gig.gigId)).toEqual([gigId])
  })
})
