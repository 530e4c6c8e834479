/**
 * Proves the faults of replies: what happened before them, what did not, and what the adapter may conclude.
 */
import { type ConnectedBench, connectedBench, orderOf, standInBench, transferOf, truthOf } from './bench'
import { sender } from './sender'

let bench: ConnectedBench
let body: string

beforeEach(async () => {
  bench = await connectedBench()
  bench.topUp(100_000)
  body = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
})

afterEach(() => bench.close())

const bills = () => truthOf(bench).bills.length

describe('a reply that says nothing certain', () => {
  const afterEffect = [
    ['reply.failsAfterEffect', 'HTTP 500'],
    ['reply.lostAfterEffect', 'ECONNRESET'],
    ['reply.forgedAfterEffect', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
  ] as const

  it.each(afterEffect)('%s: unknown, the bill exists, and the same bytes find it', async (kind, why) => {
    bench.fault(kind)
    expect(await bench.door.createTransfer(body)).toMatchObject({
      outcome: 'unknown',
      why: expect.stringContaining(why),
    })
    expect(bills()).toBe(1)
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'done' })
    expect(bills()).toBe(1)
  })

  it('reply.failsBeforeEffect looks the same, and nothing has happened', async () => {
    bench.fault('reply.failsBeforeEffect')
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'unknown' })
    expect(bills()).toBe(0)
  })
})

describe('a refusal on order', () => {
  it('reply.tooFast: later, with the same number', async () => {
    bench.fault('reply.tooFast')
    expect(await bench.door.createTransfer(body)).toMatchObject({ advice: 'retryLater', final: false })
    expect(bills()).toBe(0)
  })

  it('transfer.notEnough: after a top-up, with the same number', async () => {
    bench.fault('transfer.notEnough')
    expect(await bench.door.createTransfer(body)).toMatchObject({ advice: 'retryAfterTopUp', final: false })
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'done' })
  })
})

describe('ordering faults', () => {
  it('uses each up: three ordered, three happen', async () => {
    bench.fault('reply.tooFast', { count: 3 })
    const outcomes = []
    for (let sending = 0; sending < 4; sending += 1)
      outcomes.push((await bench.door.createTransfer(body)).outcome)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'done'])
  })

  it('hits only the path it was ordered for', async () => {
    bench.fault('reply.tooFast', { matching: 'transfer-bills' })
    expect(await bench.door.placeOrder(orderOf('order-000001', 100))).toMatchObject({ outcome: 'done' })
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'refused' })
  })

  it('at random happens about as often as its rate says, the same for the same seed, until cleared', () => {
    const draws = (rate: number) => {
      const { standIn } = standInBench({ seed: 11 })
      standIn.control('random-faults', { rates: { 'reply.tooFast': rate } })
      const { get } = sender(standIn)
      const statuses = Array.from({ length: 200 }, () => get('/v3/refund/domestic/refunds/a').status)
      standIn.control('clear-faults', {})
      expect(get('/v3/refund/domestic/refunds/a').status).toBe(404)
      return statuses
    }
    const statuses = draws(250)
    const hits = statuses.filter((status) => status === 429).length
    expect(hits).toBeGreaterThan(30)
    expect(hits).toBeLessThan(70)
    expect(draws(250)).toEqual(statuses)
    expect(new Set(draws(0))).toEqual(new Set([404]))
    expect(new Set(draws(1000))).toEqual(new Set([429]))
  })

  it('is undone by clearing', async () => {
    bench.fault('reply.tooFast', { count: 9 })
    bench.standIn.control('clear-faults', {})
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'done' })
  })

  it('refuses a fault or an action that there is not', () => {
    expect(bench.standIn.control('fault', { kind: 'reply.silly', count: 1 }).status).toBe(400)
    expect(bench.standIn.control('silly', {}).status).toBe(404)
    expect(bench.standIn.control('constructor', {}).status).toBe(404)
  })
})
