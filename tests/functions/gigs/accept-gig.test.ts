/** Proves taking a seat: who may, how many can, what is frozen, and that nothing happens twice. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '@/domain/policy/canonical-json'
import { aHousehold, aUnit, aWorker, idOf, refusal } from '../people'
import { freshKey, openWorld, type World } from '../world'
import { post } from './posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]

describe('an acceptance', () => {
  it('books the seat and freezes the agreement under a hash that anybody can compute again', async () => {
    const { gigId } = await post(await aUnit(world))
    const worker = await aWorker(world)
    const { bookingId, agreement } = await worker.does('gigs.acceptGig', { gigId })
    expect(bookingId).toBe(`booking:${gigId}:${await idOf(worker)}`)
    const [booking] = stored('bookings')
    expect(booking).toMatchObject({ state: 'booked', round: 1, cancelled: null })
    const canonical = canonicalJson(booking?.terms as never)
    expect(agreement.hash).toBe(createHash('sha256').update(canonical).digest('hex'))
    const lines = Object.fromEntries(agreement.text.map(({ label, value }) => [label, value]))
    expect(lines).toMatchObject({
      雇主: '德通物流园',
      干活的人: '张*',
      时间: '2026-11-25 6:30–15:30，休息 60 分钟',
      工钱: '¥180.00 / 天，按计划干完是 ¥180.00',
      哪天付: '2026-11-25 24:00 以前',
    })
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({
      state: 'filled',
      seatsLeft: 0,
    })
  })

  it('happens once when the same tap arrives five times at once, with five equal answers', async () => {
    const { gigId } = await post(await aUnit(world), { headcount: 3 })
    const worker = await aWorker(world)
    const key = freshKey()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => worker.does('gigs.acceptGig', { gigId }, { key })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(stored('bookings')).toHaveLength(1)
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({ seatsLeft: 2 })
  })

  it('of the last seat is answered again when it is repeated', async () => {
    const { gigId } = await post(await aUnit(world))
    const worker = await aWorker(world)
    const key = freshKey()
    const first = await worker.does('gigs.acceptGig', { gigId }, { key })
    expect(await worker.does('gigs.acceptGig', { gigId }, { key })).toEqual(first)
    expect(await refusal(worker, ['gigs.acceptGig', { gigId }])).toBe('gigs.booking.already-booked')
  })

  it('asks for the real name first', async () => {
    const { gigId } = await post(await aUnit(world))
    const worker = await aWorker(world, 'zhang-lei', { named: false })
    expect(await refusal(worker, ['gigs.acceptGig', { gigId }])).toBe('accounts.real-name.missing')
  })

  it.each([
    ['matching.limit.certificate-missing', 'zhang-lei', { trade: 'liftTruck' }],
    ['accounts.minor.trade-closed', 'song-dashuai', { trade: 'event' }],
  ] as const)('is refused with %s', async (code, personId, change) => {
    const { gigId } = await post(await aUnit(world), change)
    expect(await refusal(await aWorker(world, personId), ['gigs.acceptGig', { gigId }])).toBe(code)
  })

  it('of one’s own gig is refused', async () => {
    const employer = await aHousehold(world)
    const { gigId } = await post(employer, { trade: 'cleaner', payUnit: 'hour', payRateFen: 2_500 })
    const phoneCode = employer.phoneCode()
    await employer.does('accounts.registerWorker', { phoneCode, trades: ['cleaner'] })
    expect(await refusal(employer, ['gigs.acceptGig', { gigId }])).toBe('gigs.booking.own-gig')
  })

  it('after the work has begun is refused, and so is one of a closed or full gig', async () => {
    const employer = await aUnit(world)
    const [late, closed, full] = [await post(employer), await post(employer), await post(employer)]
    const worker = await aWorker(world)
    await (await aWorker(world, 'liu-yang')).does('gigs.acceptGig', { gigId: full.gigId })
    await employer.does('gigs.closeGig', { gigId: closed.gigId })
    expect(await refusal(worker, ['gigs.acceptGig', { gigId: full.gigId }])).toBe('gigs.gig.filled')
    expect(await refusal(worker, ['gigs.acceptGig', { gigId: closed.gigId }])).toBe('gigs.gig.not-open')
    world.moveTo('2026-11-24T22:31:00.000Z')
    expect(await refusal(worker, ['gigs.acceptGig', { gigId: late.gigId }])).toBe('gigs.gig.expired')
  })
})

describe('two gigs at the same hour', () => {
  it('are never both taken by one person, even when both are accepted at once', async () => {
    const employer = await aUnit(world)
    const [first, second] = [
      await post(employer),
      await post(employer, { startMinute: 600, endMinute: 1_140 }),
    ]
    const worker = await aWorker(world)
    const replies = await Promise.all(
      [first, second].map(({ gigId }) => worker.call('gigs.acceptGig', { gigId })),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'gigs.booking.overlap' } })
    expect(
      stored('gigs')
        .map(({ seatsLeft }) => seatsLeft)
        .sort(),
    ).toEqual([0, 1])
  })

  it('meet also across midnight, and one may begin when the other ends', async () => {
    const employer = await aUnit(world)
    const worker = await aWorker(world)
    const night = await post(employer, { startMinute: 1_320, endMinute: 1_800 })
    const early = await post(employer, { workOn: '2026-11-26', startMinute: 300, endMinute: 600 })
    const after = await post(employer, { workOn: '2026-11-26', startMinute: 360, endMinute: 600 })
    await worker.does('gigs.acceptGig', { gigId: night.gigId })
    expect(await refusal(worker, ['gigs.acceptGig', { gigId: early.gigId }])).toBe('gigs.booking.overlap')
    await worker.does('gigs.acceptGig', { gigId: after.gigId })
  })
})

/** A made-up worker with a name, as registered at a window: id and birthday are all that matters. */
const madeUpWorker = (index: number) => ({
  ...(stored('persons').find(({ openid }) => openid === world.as('zhang-lei').person?.openid) ?? {}),
  _id: `crowdperson${index}`.slice(-12).padStart(12, '0'),
  openid: `crowd-${index}`,
  phone: null,
})

describe('a crowd', () => {
  it('of a hundred at once fills exactly five seats, each with its confirmation kept', async () => {
    const { gigId } = await post(await aUnit(world), { headcount: 5 })
    await aWorker(world)
    const crowd = Array.from({ length: 100 }, (_, index) => madeUpWorker(index))
    for (const person of crowd) await world.put('persons', person._id, person)
    const confirmation = { how: 'signed' as const }
    const replies = await Promise.all(
      crowd.map(({ _id: onBehalfOf }) =>
        world.as('cui-xiuying').call('gigs.acceptGig', { gigId }, { onBehalfOf, confirmation }),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(5)
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
    expect(codes.filter((code) => !/^gigs\.(seat\.none-left|gig\.filled)$/.test(code))).toEqual([])
    expect(stored('bookings')).toHaveLength(5)
    const [gig] = stored('gigs')
    expect(gig).toMatchObject({ seatsLeft: 0 })
    expect(Object.keys(gig?.holders as object)).toHaveLength(5)
    const rows = stored('audit').filter(({ action }) => action === 'gigs.acceptGig')
    expect(rows.map((row) => row.confirmation)).toEqual(Array(5).fill({ how: 'signed' }))
  })

  it('without WeChat takes only a seat whose wage is paid face to face', async () => {
    await aWorker(world)
    const person = { ...madeUpWorker(1), openid: null }
    await world.put('persons', person._id, person)
    const behalf = { onBehalfOf: person._id, confirmation: { how: 'signed' as const } }
    const unit = await aUnit(world)
    const online = await post(unit, { fundsModel: 'reference' })
    const direct = await post(unit, { workOn: '2026-11-26', fundsModel: 'recorded' })
    const staff = world.as('cui-xiuying')
    expect(await refusal(staff, ['gigs.acceptGig', { gigId: online.gigId }], behalf)).toBe(
      'gigs.booking.no-wechat',
    )
    await staff.does('gigs.acceptGig', { gigId: direct.gigId }, behalf)
  })

  it('cannot be acted for without a confirmation, or by somebody without the office', async () => {
    const { gigId } = await post(await aUnit(world))
    const onBehalfOf = await idOf(await aWorker(world))
    const staff = world.as('cui-xiuying')
    expect(await refusal(staff, ['gigs.acceptGig', { gigId }], { onBehalfOf })).toBe(
      'kernel.behalf.not-confirmed',
    )
    const forged = {
      onBehalfOf,
      confirmation: { how: 'card' as const, cardCode: `c:${onBehalfOf}:abcdefghij` },
    }
    expect(await refusal(staff, ['gigs.acceptGig', { gigId }], forged)).toBe('kernel.behalf.not-confirmed')
    const friend = await aWorker(world, 'liu-yang')
    const spoken = { onBehalfOf, confirmation: { how: 'spoken' as const } }
    expect(await refusal(friend, ['gigs.acceptGig', { gigId }], spoken)).toBe('kernel.caller.not-allowed')
  })
})

describe('a seat whose booking never came', () => {
  it('is freed by the repair after five minutes, not before, and a booked one never', async () => {
    const { gigId } = await post(await aUnit(world), { headcount: 2 })
    const worker = await aWorker(world)
    await worker.does('gigs.acceptGig', { gigId })
    const [gig] = stored('gigs')
    const holders = { ...(gig?.holders as object), deadcallers0: '2026-11-23T21:30:00.000Z' }
    await world.put('gigs', gigId, { ...gig, holders, seatsLeft: 0 })
    world.passMinutes(3)
    await world.fireTimer('repair')
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({ seatsLeft: 0 })
    world.passMinutes(3)
    await world.fireTimer('repair')
    await world.fireTimer('repair')
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({
      seatsLeft: 1,
      state: 'published',
    })
    expect(Object.keys(stored('gigs')[0]?.holders as object)).toEqual([await idOf(worker)])
  })

  it('can be taken over by the same worker once the call that claimed it must be dead', async () => {
    const { gigId } = await post(await aUnit(world))
    const worker = await aWorker(world)
    const [gig] = stored('gigs')
    await world.put('gigs', gigId, {
      ...gig,
      holders: { [await idOf(worker)]: '2026-11-23T21:30:00.000Z' },
      seatsLeft: 0,
    })
    world.passMinutes(1)
    await worker.does('gigs.acceptGig', { gigId })
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({ seatsLeft: 0 })
  })
})
