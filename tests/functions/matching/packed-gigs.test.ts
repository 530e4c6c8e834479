/**
 * Proves the list over packed gigs: the same as over the gigs themselves, with what is new and without what
 * is gone; and what is not whole is not used.
 */
import { post } from '../gigs/posts'
import { aUnit, aWorker } from '../people'
import { type Actor, openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const here = { latitude: 37.44, longitude: 116.31 }
const places = [37.44, 37.45, 37.5, 37.6, 36.8].map((latitude) => ({
  address: '德州市某处',
  latitude,
  longitude: 116.31,
}))

interface Snapshot {
  readonly _id: string
  readonly version?: string
  readonly packedAt?: string
  readonly chunkIds?: readonly string[]
  readonly text?: string
}

const snapshots = () => world.documents('snapshots') as readonly Snapshot[]
const head = () => snapshots().find(({ _id }) => _id === 'gigs')
const alarms = () =>
  (world.documents('audit') as readonly { readonly _id: string; readonly answer: unknown }[]).filter(
    ({ _id }) => _id.startsWith('alarm:'),
  )

/** Ids and scores of the list, and what is closed. */
async function listOf(worker: Actor) {
  const { ranked, closed } = await worker.does('matching.rankGigs', { ...here, limit: 20 })
  return {
    ranked: ranked.map(({ gig, score, parts, distanceMetres }) => ({
      id: gig.gigId,
      score,
      parts,
      distanceMetres,
    })),
    closed: new Map(closed.map(({ gig, code }) => [gig.gigId, code])),
  }
}

async function aMorning() {
  const employer = await aUnit(world)
  for (const [index, place] of places.entries())
    await post(employer, { place, payRateFen: 14_000 + index * 1_500, startMinute: 400 + index * 10 })
  await post(employer, { trade: 'liftTruck' })
  return { employer, worker: await aWorker(world) }
}

describe('the list over packed gigs', () => {
  it('is the same as over the gigs themselves, closed ones and their limits too', async () => {
    const { worker } = await aMorning()
    const read = await listOf(worker)
    expect(read.ranked).toHaveLength(5)
    expect(head()).toBeUndefined()
    await world.fireTimer('round')
    expect(head()).toMatchObject({ gigs: 6, version: expect.any(String) as string })
    expect(await listOf(worker)).toEqual(read)
    expect(alarms()).toEqual([])
  })

  it('shows at once what was posted after they were packed, and not what was called off', async () => {
    const { employer, worker } = await aMorning()
    await world.fireTimer('round')
    const fresh = await post(employer, { place: places[0], payRateFen: 30_000, startMinute: 480 })
    const before = await listOf(worker)
    expect(before.ranked[0]?.id).toBe(fresh.gigId)
    await employer.does('gigs.cancelGig', { gigId: fresh.gigId, reason: '下雨' })
    const after = await listOf(worker)
    expect(after.ranked).toEqual(before.ranked.slice(1))
    expect(alarms()).toEqual([])
  })

  it('leaves out a gig whose last seat was taken since, and finds the best of many hundred', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer, { payRateFen: 12_000, startMinute: 400 })
    const [like] = world.documents('gigs') as readonly { readonly listKey: string }[]
    const soon = '2026-11-23T22:00:00.000Z'
    for (let number = 0; number < 230; number += 1) {
      const id = `copy${String(number).padStart(3, '0')}`
      const best =
        number === 229
          ? { latitude: 37.44, expectedPayFen: 30_000, listKey: `2026-11-25T01:00:00.000Z ${id}` }
          : {}
      await world.put('gigs', id, { ...like, gigId: id, latitude: 37.3, listKey: `${soon} ${id}`, ...best })
    }
    const worker = await aWorker(world)
    expect((await listOf(worker)).ranked.map(({ id }) => id)).not.toContain('copy229')
    await world.fireTimer('round')
    const found = (await listOf(worker)).ranked.map(({ id }) => id)
    expect(found.slice(0, 2)).toEqual(['copy229', gigId])
    expect(alarms()).toEqual([])
    await world.put('gigs', 'copy229', { ...like, gigId: 'copy229', seatsLeft: 0 })
    expect((await listOf(worker)).ranked.map(({ id }) => id)).not.toContain('copy229')
  })
})

describe('the chance of a seat', () => {
  it('is known from the last round and lowers a gig that suits many, in the open', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer)
    const worker = await aWorker(world, 'zhang-lei')
    for (const personId of ['zhang-lei', 'liu-yang'])
      await (await aWorker(world, personId)).does('matching.sayFree', { workOn: '2026-11-25' })
    const before = await listOf(worker)
    await world.as('cui-xiuying').does('matching.runRound', { marketId: 'decheng', workOn: '2026-11-25' })
    await world.fireTimer('round')
    const after = await listOf(worker)
    const [plain, listed] = [before.ranked[0], after.ranked[0]]
    expect(listed?.id).toBe(gigId)
    expect(listed?.parts.at(-1)).toEqual({
      part: 'chance',
      points: Math.floor(((plain?.score ?? 0) * 8_500) / 10_000) - (plain?.score ?? 0),
      fullPoints: 0,
      facts: { freeSeats: 1, eligiblePeople: 2 },
    })
    expect(listed?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(listed?.score)
  })
})

describe('packed gigs', () => {
  it('are written only when they have changed, and what nobody reads any more is removed', async () => {
    const { employer } = await aMorning()
    await world.fireTimer('round')
    const first = head()
    world.passMinutes(5)
    await world.fireTimer('round')
    expect(head()).toEqual({ ...first, packedAt: expect.not.stringMatching(first?.packedAt ?? '') as string })
    for (const startMinute of [500, 510]) {
      await post(employer, { startMinute })
      await world.fireTimer('round')
    }
    const stored = snapshots().filter(({ text }) => text !== undefined)
    expect(stored).toHaveLength(2)
    expect(stored.map(({ _id }) => _id)).not.toContain(first?.chunkIds?.[0])
  })

  it.each([
    [
      'a changed byte',
      (text: string) => `${text.slice(0, 60)}${text[60] === 'A' ? 'B' : 'A'}${text.slice(61)}`,
    ],
    ['a cut end', (text: string) => text.slice(0, 80)],
    ['something else', () => Buffer.from('nothing of the kind, but longer than any head').toString('base64')],
  ])(
    'with %s are not used: the gigs themselves are read, and the audit says so once',
    async (_what, broken) => {
      const { worker } = await aMorning()
      const read = await listOf(worker)
      await world.fireTimer('round')
      const chunk = snapshots().find(({ text }) => text !== undefined)
      await world.put('snapshots', chunk?._id ?? '', { text: broken(chunk?.text ?? '') })
      expect(await listOf(worker)).toEqual(read)
      expect(await listOf(worker)).toEqual(read)
      expect(alarms()).toHaveLength(1)
    },
  )

  it('that the clock has left alone for long are not used', async () => {
    const { worker } = await aMorning()
    await world.fireTimer('round')
    world.passMinutes(16)
    const { ranked } = await listOf(worker)
    expect(ranked).toHaveLength(5)
    expect(alarms()).toMatchObject([{ answer: { trouble: 'old' } }])
  })
})
