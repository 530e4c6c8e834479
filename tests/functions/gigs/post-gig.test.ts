/** Proves who may post what: drafts, publishing, flags for a person, and what everybody may read. */
import { fen } from '@/domain/money/fen'
import { shandongWageRows } from '@/policies/wages-shandong'
import { aHousehold, aUnit, aWorker, papers, refusal, theOfficer } from '../people'
import { type Actor, openWorld, type World } from '../world'
import { aPost, post } from './posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const posting = (employer: Actor, change = {}, publish = true) =>
  refusal(employer, ['gigs.postGig', { gig: aPost(change), publish }])

describe('a verified unit', () => {
  it('publishes at once, with the pay of one person and the label of the relation', async () => {
    const gig = await post(await aUnit(world), { headcount: 8 })
    expect(gig).toMatchObject({
      state: 'published',
      seatsLeft: 8,
      expectedPayFen: 18_000,
      employerName: '德通物流园',
      employerVerified: true,
      relation: 'partTime',
      validUntil: '2026-11-24T22:30:00.000Z',
      funded: false,
    })
    const { gigs } = await world.nobody.does('gigs.listGigs', { marketId: 'decheng' })
    expect(gigs.map(({ gigId }) => gigId)).toEqual([gig.gigId])
  })

  it('is offered its last post again, ready to be sent', async () => {
    const employer = await aUnit(world)
    await post(employer, { conditions: '能搬 30 斤' })
    const form = await employer.does('gigs.openPostForm', {})
    expect(form).toMatchObject({ mayPublish: true, employerKind: 'unit', unitState: 'verified' })
    expect(form.trades).toHaveLength(50)
    expect(form.last).toEqual(aPost({ conditions: '能搬 30 斤' }))
  })

  it('must have its papers checked again after half a year', async () => {
    const employer = await aUnit(world)
    world.moveTo('2027-06-01T00:00:00.000Z')
    expect(await posting(employer, { workOn: '2027-06-02' })).toBe('accounts.unit.recheck-due')
  })
})

describe('a unit that is not verified', () => {
  const unverified = async () => {
    const employer = await aHousehold(world, 'jia-wenhua')
    await employer.does('accounts.submitUnit', papers())
    return employer
  }

  it('is refused to publish, and may draft', async () => {
    const employer = await unverified()
    expect(await posting(employer)).toBe('gigs.publish.unit-unverified')
    const draft = await employer.does('gigs.postGig', { gig: aPost(), publish: false })
    expect(draft.state).toBe('drafted')
    expect(await employer.does('gigs.openPostForm', {})).toMatchObject({ mayPublish: false })
  })

  it('keeps its draft to itself', async () => {
    const employer = await unverified()
    const { gigId } = await employer.does('gigs.postGig', { gig: aPost(), publish: false })
    expect((await employer.does('gigs.openGig', { gigId })).gigId).toBe(gigId)
    expect(await refusal(world.nobody, ['gigs.openGig', { gigId }])).toBe('kernel.relation.not-yours')
    expect((await theOfficer(world).does('gigs.openGig', { gigId })).gigId).toBe(gigId)
    expect((await world.nobody.does('gigs.listGigs', {})).gigs).toEqual([])
  })
})

describe('a household', () => {
  it('posts work of a household under its masked name, as a service relation', async () => {
    const gig = await post(await aHousehold(world), { trade: 'cleaner', payUnit: 'hour', payRateFen: 2_500 })
    expect(gig).toMatchObject({ employerName: '谢**', employerKind: 'person', relation: 'service' })
    expect(gig.expectedPayFen).toBe(20_000)
  })

  it('is refused a trade that takes an employing unit', async () => {
    const employer = await aHousehold(world)
    expect(await posting(employer, { trade: 'excavator' })).toBe('accounts.household.trade-closed')
    expect((await employer.does('gigs.openPostForm', {})).trades).not.toContain('excavator')
  })

  it('needs a real name first', async () => {
    const employer = world.as('xie-minghui')
    await employer.does('accounts.registerEmployer', { phoneCode: employer.phoneCode() })
    expect(await posting(employer, { trade: 'cleaner' })).toBe('gigs.publish.real-name-missing')
  })
})

describe('a post', () => {
  it.each([
    ['gigs.post.pieces-missing', { payUnit: 'piece' }],
    ['gigs.post.hours-impossible', { endMinute: 420 }],
    ['gigs.post.starts-in-past', { workOn: '2026-11-24', startMinute: 240 }],
    ['gigs.post.too-far-ahead', { workOn: '2027-03-01' }],
    ['gigs.post.lending-unit-missing', { kind: 'shared' }],
    ['markets.market.unknown', { marketId: 'nowhere' }],
  ])('is refused with %s', async (code, change) => {
    expect(await posting(await aUnit(world), change)).toBe(code)
  })

  it('below the minimum wage is refused once somebody has confirmed the figure, and shown until then', async () => {
    const employer = await aUnit(world)
    const low = { payRateFen: fen(14_399) }
    expect((await post(employer, low)).state).toBe('published')
    const [row] = shandongWageRows
    const confirmed = jest.replaceProperty(row ?? { verified: false }, 'verified', true)
    expect(await posting(employer, low)).toBe('wages.rate.below-minimum')
    expect((await post(employer, { payRateFen: fen(14_400) })).state).toBe('published')
    confirmed.restore()
  })

  it('with suspicious wording waits for a person, who publishes it', async () => {
    const employer = await aUnit(world)
    const gig = await post(employer, { content: '卸货，只要男的，先交押金' })
    expect(gig.state).toBe('flagged')
    const { gigId } = gig
    expect((await world.nobody.does('gigs.listGigs', {})).gigs).toEqual([])
    const decision = { gigId, decision: 'published' as const, reason: '已电话核实' }
    expect(await refusal(employer, ['gigs.decideGig', decision])).toBe('kernel.caller.not-allowed')
    expect((await theOfficer(world).does('gigs.decideGig', decision)).state).toBe('published')
    expect((await world.nobody.does('gigs.listGigs', {})).gigs).toHaveLength(1)
    expect(await refusal(theOfficer(world), ['gigs.decideGig', decision])).toBe('gigs.gig.not-waiting')
  })

  it('that is returned shows its owner why', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer, { content: '卸货，押身份证' })
    await theOfficer(world).does('gigs.decideGig', { gigId, decision: 'returned', reason: '不能押证件' })
    expect(await employer.does('gigs.openGig', { gigId })).toMatchObject({
      state: 'returned',
      returnReason: '不能押证件',
    })
  })

  it('that says a deposit is not taken is not flagged', async () => {
    expect((await post(await aUnit(world), { content: '卸货，不收押金' })).state).toBe('published')
  })

  it('leaves every list when its work begins, and is closed by the timer', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer)
    world.moveTo('2026-11-24T22:30:01.000Z')
    expect((await world.nobody.does('gigs.listGigs', {})).gigs).toEqual([])
    await world.fireTimer('release')
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({ state: 'closed' })
  })

  it('is closed by its owner only', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer)
    const worker = await aWorker(world)
    expect(await refusal(worker, ['gigs.closeGig', { gigId }])).toBe('kernel.caller.not-allowed')
    const other = await aHousehold(world, 'dong-zhenhua')
    expect(await refusal(other, ['gigs.closeGig', { gigId }])).toBe('kernel.relation.not-yours')
    expect((await employer.does('gigs.closeGig', { gigId })).state).toBe('closed')
    expect(await refusal(employer, ['gigs.closeGig', { gigId }])).toBe('gigs.gig.state-does-not-allow')
  })
})

describe('the list', () => {
  it('pages by the last gig seen, by start, without losing or repeating one', async () => {
    const employer = await aUnit(world)
    const starts = [600, 400, 500, 400, 700]
    for (const startMinute of starts) await post(employer, { startMinute, endMinute: startMinute + 480 })
    const seen: number[] = []
    let after: string | null = null
    do {
      const page: { gigs: readonly { startMinute: number }[]; next: string | null } = await world.nobody.does(
        'gigs.listGigs',
        { limit: 2, ...(after === null ? {} : { after }) },
      )
      seen.push(...page.gigs.map(({ startMinute }) => startMinute))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual([400, 400, 500, 600, 700])
  })

  it('narrows by trade and day', async () => {
    const employer = await aUnit(world)
    await post(employer, { trade: 'mover', payUnit: 'hour', payRateFen: 3_000 })
    await post(employer, { workOn: '2026-11-26' })
    const movers = await world.nobody.does('gigs.listGigs', { trade: 'mover' })
    expect(movers.gigs.map(({ trade }) => trade)).toEqual(['mover'])
    const thursday = await world.nobody.does('gigs.listGigs', { workOn: '2026-11-26' })
    expect(thursday.gigs.map(({ trade }) => trade)).toEqual(['loader'])
  })
})
