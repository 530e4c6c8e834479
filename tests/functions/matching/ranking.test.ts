/** Proves both rankings: best first with reasons, closed gigs with their rule, a list without scores. */
import { aHousehold, aUnit, aWorker, idOf, refusal } from '../people'
import { openWorld, type World } from '../world'
import { post } from '../gigs/posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const here = { latitude: 37.44, longitude: 116.31 }
const far = { address: '德州市齐河县城', latitude: 36.8, longitude: 116.76 }

describe('gigs for a worker', () => {
  it('stand by their score, nearer and better paid first, each with its parts and its reasons', async () => {
    const employer = await aUnit(world)
    const distant = await post(employer, { place: far })
    const poor = await post(employer, { payRateFen: 12_000, startMinute: 400 })
    const good = await post(employer, { payRateFen: 24_000, startMinute: 410 })
    const worker = await aWorker(world)
    const { ranked, closed } = await worker.does('matching.rankGigs', here)
    expect(ranked.map(({ gig }) => gig.gigId)).toEqual([good.gigId, poor.gigId, distant.gigId])
    expect(closed).toEqual([])
    for (const { score, parts } of ranked) {
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
    }
    expect(ranked[0]?.reasons.map(({ part }) => part)).toEqual(['distance', 'wage'])
    expect(ranked[0]?.distanceMetres).toBe(0)
  })

  it('can be had by their start alone, without any score', async () => {
    const employer = await aUnit(world)
    const later = await post(employer, { payRateFen: 30_000, startMinute: 500 })
    const earlier = await post(employer, { payRateFen: 12_000, startMinute: 400 })
    const worker = await aWorker(world)
    const { ranked } = await worker.does('matching.rankGigs', { ...here, personalised: false })
    expect(ranked.map(({ gig }) => gig.gigId)).toEqual([earlier.gigId, later.gigId])
    expect(ranked.map(({ score, parts, reasons }) => ({ score, parts, reasons }))).toEqual(
      Array(2).fill({ score: 0, parts: [], reasons: [] }),
    )
  })

  it('that a limit closes are told apart, each with its rule and its facts', async () => {
    const employer = await aUnit(world)
    const certified = await post(employer, { trade: 'liftTruck' })
    const mine = await post(employer)
    const overlapping = await post(employer, { startMinute: 600, endMinute: 1_100 })
    const worker = await aWorker(world)
    await worker.does('gigs.acceptGig', { gigId: mine.gigId })
    const { ranked, closed } = await worker.does('matching.rankGigs', {})
    expect(ranked).toEqual([])
    const codes = new Map(closed.map(({ gig, code, rule }) => [gig.gigId, { code, article: rule.article }]))
    expect(codes.get(certified.gigId)?.code).toBe('gigs.booking.overlap')
    expect(codes.get(overlapping.gigId)).toEqual({ code: 'gigs.booking.overlap', article: 'C-11' })
    expect(codes.has(mine.gigId)).toBe(false)
  })

  it('close to a minor what is forbidden to minors, and to nobody else', async () => {
    const { gigId } = await post(await aUnit(world), { trade: 'event' })
    const minor = await aWorker(world, 'song-dashuai')
    const { ranked, closed } = await minor.does('matching.rankGigs', {})
    expect(ranked).toEqual([])
    expect(closed).toMatchObject([{ code: 'accounts.minor.trade-closed', gig: { gigId } }])
    const adult = await aWorker(world)
    expect((await adult.does('matching.rankGigs', {})).ranked).toHaveLength(1)
  })

  it('stay within the limit that was asked for', async () => {
    const employer = await aUnit(world)
    for (const startMinute of [400, 410, 420]) await post(employer, { startMinute })
    const worker = await aWorker(world)
    expect((await worker.does('matching.rankGigs', { limit: 2 })).ranked).toHaveLength(2)
  })
})

describe('people for a gig', () => {
  it('are those who wait at its market or applied, without whom a limit of law excludes', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer, { trade: 'event', hiring: 'choose', headcount: 3 })
    const { scene: code } = await world
      .as('cui-xiuying')
      .does('markets.issueMarketCode', { marketId: 'decheng' })
    const present = await aWorker(world, 'zhang-lei', { trades: ['event'] })
    const minor = await aWorker(world, 'song-dashuai', { trades: ['event'] })
    const applicant = await aWorker(world, 'liu-yang', { trades: ['mover'] })
    for (const worker of [present, minor]) await worker.does('markets.markPresent', { code })
    await applicant.does('gigs.applyForGig', { gigId })
    const { ranked } = await employer.does('matching.rankWorkers', { gigId })
    expect(ranked.map(({ workerId, present: isHere }) => [workerId, isHere])).toEqual([
      [await idOf(present), true],
      [await idOf(applicant), false],
    ])
    expect(ranked[0]?.nameMasked).toBe('张*')
  })

  it('are shown to the gig’s owner alone', async () => {
    const { gigId } = await post(await aUnit(world))
    const other = await aHousehold(world, 'dong-zhenhua')
    expect(await refusal(other, ['matching.rankWorkers', { gigId }])).toBe('kernel.relation.not-yours')
  })
})
