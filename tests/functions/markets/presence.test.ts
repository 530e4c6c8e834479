/** Proves presence at a market: by its signed code only, for four hours, never past the market day. */
import { aWorker, refusal } from '../people'
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const sceneOf = async (marketId: string) =>
  (await world.as('cui-xiuying').does('markets.issueMarketCode', { marketId })).scene
const waiting = async (marketId: string) =>
  (await world.nobody.does('matching.openMarketBoard', { marketId })).waitingPeople

describe('the directory', () => {
  it('lists every market to anybody, as a demonstration', async () => {
    const { markets } = await world.nobody.does('markets.listMarkets', {})
    expect(markets.length).toBeGreaterThanOrEqual(12)
    expect(markets.every(({ demonstration }) => demonstration)).toBe(true)
    expect(markets[0]).not.toHaveProperty('_id')
  })
})

describe('a market code', () => {
  it('fits a mini-program code and is issued by staff, for markets that exist', async () => {
    const scene = await sceneOf('decheng')
    expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/)
    const worker = await aWorker(world)
    expect(await refusal(worker, ['markets.issueMarketCode', { marketId: 'decheng' }])).toBe(
      'kernel.caller.not-allowed',
    )
    expect(await refusal(world.as('cui-xiuying'), ['markets.issueMarketCode', { marketId: 'nowhere' }])).toBe(
      'markets.market.unknown',
    )
  })

  it('that was not signed here marks nobody present', async () => {
    const forged = (await sceneOf('decheng')).replace('decheng', 'qihe')
    expect(await refusal(await aWorker(world), ['markets.markPresent', { code: forged }])).toBe(
      'markets.code.not-valid',
    )
  })
})

describe('presence', () => {
  it('begins with the code, moves with the person and ends when they leave', async () => {
    const worker = await aWorker(world)
    await worker.does('markets.markPresent', { code: await sceneOf('decheng') })
    expect(await waiting('decheng')).toBe(1)
    await worker.does('markets.markPresent', { code: await sceneOf('qihe') })
    expect([await waiting('decheng'), await waiting('qihe')]).toEqual([0, 1])
    expect(await worker.does('markets.leaveMarket', {})).toEqual({ left: true })
    expect(await worker.does('markets.leaveMarket', {})).toEqual({ left: false })
    expect(await waiting('qihe')).toBe(0)
  })

  it('ends by itself after four hours unless it is renewed', async () => {
    const worker = await aWorker(world)
    const code = await sceneOf('decheng')
    await worker.does('markets.markPresent', { code })
    world.passMinutes(239)
    expect(await waiting('decheng')).toBe(1)
    world.passMinutes(1)
    expect(await waiting('decheng')).toBe(0)
    await worker.does('markets.markPresent', { code })
    expect(await waiting('decheng')).toBe(1)
  })

  it('of the evening does not reach into the next market day', async () => {
    const worker = await aWorker(world)
    world.moveTo('2026-11-24T19:50:00.000Z')
    await worker.does('markets.markPresent', { code: await sceneOf('decheng') })
    world.moveTo('2026-11-24T20:01:00.000Z')
    expect(await waiting('decheng')).toBe(0)
  })
})
