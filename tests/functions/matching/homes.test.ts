/** Proves the first pages: a market's landing, a worker's morning and an employer's, each in one call. */
import { aUnit, aWorker, refusal } from '../people'
import { openWorld, type World } from '../world'
import { post } from '../gigs/posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const codeOf = async (marketId: string) =>
  (await world.as('cui-xiuying').does('markets.issueMarketCode', { marketId })).scene

describe('the landing', () => {
  it('shows whoever scanned a shelter’s code its market, duties and gigs, without a login', async () => {
    const employer = await aUnit(world)
    await post(employer, { headcount: 3 })
    await post(employer, { workOn: '2026-11-27' })
    await post(employer, { marketId: 'qihe' })
    const code = await codeOf('decheng')
    const board = await world.nobody.does('matching.openMarketBoard', { code })
    expect(board).toMatchObject({ openNow: true, waitingPeople: 0, openSeats: 3, code, iAmPresent: false })
    expect(board.market.marketId).toBe('decheng')
    expect(board.gigs).toHaveLength(1)
    const shown = Object.fromEntries(board.duties.map(({ item, text }) => [item, text]))
    expect(shown).toMatchObject({ complaintPhone: '12333', todaysGigs: '今明两天 1 个活，还要 3 人' })
    expect(Object.keys(shown)).toHaveLength(14)
  })

  it('takes a forged code as none, and refuses a market that does not exist', async () => {
    const board = await world.nobody.does('matching.openMarketBoard', { code: 'm:decheng:0123456789' })
    expect(board.code).toBeNull()
    expect(await refusal(world.nobody, ['matching.openMarketBoard', { marketId: 'nowhere' }])).toBe(
      'markets.market.unknown',
    )
  })

  it('knows that I am here', async () => {
    const worker = await aWorker(world)
    const code = await codeOf('decheng')
    await worker.does('markets.markPresent', { code })
    expect(await worker.does('matching.openMarketBoard', { code })).toMatchObject({
      iAmPresent: true,
      waitingPeople: 1,
    })
  })
})

describe('a worker’s home', () => {
  it('shows today’s work with its shift, proposals and the month in one call', async () => {
    const employer = await aUnit(world)
    const mine = await post(employer, { workOn: '2026-11-24', startMinute: 420, endMinute: 960 })
    const other = await post(employer)
    const worker = await aWorker(world)
    await worker.does('gigs.acceptGig', { gigId: mine.gigId })
    const home = await worker.does('matching.openWorkerHome', {})
    expect(home.today).toMatchObject([
      { shift: { state: 'planned' }, gig: { gigId: mine.gigId, state: 'filled' } },
    ])
    expect(home.proposed.map(({ gig }) => gig.gigId)).toEqual([other.gigId])
    expect(home).toMatchObject({ waitingForTap: [], monthPaidFen: 0, present: null })
  })

  it('says which gigs the employer has offered, which still wait for a word, and forgets the closed ones', async () => {
    const employer = await aUnit(world)
    const worker = await aWorker(world)
    const { personId } = await worker.does('accounts.openMe', {})
    const [waits, offered, closed] = [
      await post(employer, { hiring: 'choose', workOn: '2026-11-26' }),
      await post(employer, { hiring: 'choose', workOn: '2026-11-27' }),
      await post(employer, { hiring: 'choose', workOn: '2026-11-28' }),
    ]
    for (const { gigId } of [offered, waits, closed]) await worker.does('gigs.applyForGig', { gigId })
    await employer.does('gigs.chooseApplicant', { gigId: offered.gigId, workerId: personId ?? '' })
    await employer.does('gigs.closeGig', { gigId: closed.gigId })
    const home = await worker.does('matching.openWorkerHome', {})
    expect(home.applied.map(({ gig, state }) => [gig.gigId, state])).toEqual([
      [offered.gigId, 'offered'],
      [waits.gigId, 'applied'],
    ])
    await worker.does('gigs.acceptGig', { gigId: offered.gigId })
    expect((await worker.does('matching.openWorkerHome', {})).applied).toHaveLength(1)
  })

  it('measures distance from the market at which the worker is present', async () => {
    await post(await aUnit(world))
    const worker = await aWorker(world)
    expect((await worker.does('matching.openWorkerHome', {})).proposed[0]?.distanceMetres).toBeNull()
    await worker.does('markets.markPresent', { code: await codeOf('decheng') })
    const home = await worker.does('matching.openWorkerHome', {})
    expect(home.present).toMatchObject({ marketId: 'decheng' })
    const metres = home.proposed[0]?.distanceMetres ?? 0
    expect(metres).toBeGreaterThan(1_000)
    expect(metres).toBeLessThan(2_500)
  })
})

describe('an employer’s home', () => {
  it('counts who has come, whose hours wait and who applied', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer, { headcount: 2, hiring: 'choose' })
    const instant = await post(employer)
    const worker = await aWorker(world)
    await worker.does('gigs.applyForGig', { gigId })
    await worker.does('gigs.acceptGig', { gigId: instant.gigId })
    const before = await employer.does('matching.openEmployerHome', {})
    const counts = new Map(before.gigs.map(({ gig, ...numbers }) => [gig.gigId, numbers]))
    expect(counts.get(gigId)).toEqual({ arrived: 0, toConfirm: 0, applicants: 1 })
    expect(counts.get(instant.gigId)).toEqual({ arrived: 0, toConfirm: 0, applicants: 0 })
    world.moveTo('2026-11-25T08:00:00.000Z')
    const after = await employer.does('matching.openEmployerHome', {})
    expect(after.gigs.find(({ gig }) => gig.gigId === instant.gigId)).toMatchObject({ toConfirm: 1 })
  })
})
