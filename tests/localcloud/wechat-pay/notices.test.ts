/**
 * Proves how notices travel: the published schedule on the virtual clock, and every way in which they go
 * wrong.
 */
import { waitAfter } from '../../../localcloud/wechat-pay/notice-schedule'
import { type ConnectedBench, connectedBench, hours, minutes, notifyUrl, truthOf } from './bench'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
})

afterEach(() => bench.close())

const seconds = 1000

/** The published waits, written down a second time. */
const published = [
  15 * seconds,
  15 * seconds,
  30 * seconds,
  3 * minutes,
  10 * minutes,
  20 * minutes,
  30 * minutes,
  30 * minutes,
  30 * minutes,
  60 * minutes,
  3 * hours,
  3 * hours,
  3 * hours,
  6 * hours,
  6 * hours,
]

describe('the schedule', () => {
  it('sends once and then again fifteen times, at the published waits and not a moment earlier', async () => {
    bench.merchant.answers = 500
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    for (const [index, wait] of published.entries()) {
      await bench.passAndTick(wait - 1)
      expect(bench.posted).toHaveLength(index + 1)
      await bench.passAndTick(1)
      expect(bench.posted).toHaveLength(index + 2)
    }
    await bench.passAndTick(100 * hours)
    expect(bench.posted).toHaveLength(16)
    expect(truthOf(bench).notices).toMatchObject([{ state: 'exhausted', failures: 16 }])
    expect(waitAfter(16)).toBeNull()
  })

  it.each([200, 204])('ends with the first answer %i', async (answer) => {
    bench.merchant.answers = 500
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    bench.merchant.answers = answer
    await bench.passAndTick(15 * seconds)
    await bench.passAndTick(24 * hours)
    expect(bench.posted).toHaveLength(2)
  })

  it('takes a refused connection for a bad answer', async () => {
    const alone = await connectedBench({ deliver: () => Promise.reject(new Error('nobody listens')) })
    await alone.payOrder('order-000001', 100)
    await alone.standIn.tick()
    expect(truthOf(alone).notices).toMatchObject([{ state: 'waiting', failures: 1 }])
    await alone.close()
  })

  it('does not send a notice twice when ticks overlap', async () => {
    await bench.payOrder('order-000001', 100)
    await Promise.all([bench.standIn.tick(), bench.standIn.tick()])
    expect(bench.posted).toHaveLength(1)
  })

  it('keeps the notice’s id from one sending to the next', async () => {
    bench.merchant.answers = 500
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    const first = await bench.openLast()
    await bench.passAndTick(15 * seconds)
    expect(await bench.openLast()).toEqual(first)
  })
})

describe('a notice of payment', () => {
  it('opens in the adapter and says what was paid', async () => {
    await bench.payOrder('order-000001', 18_000)
    await bench.standIn.tick()
    expect(bench.posted).toMatchObject([{ url: notifyUrl }])
    expect(await bench.openLast()).toMatchObject({
      kind: 'notice',
      eventType: 'TRANSACTION.SUCCESS',
      resource: { about: 'trade', trade: { state: 'paid', orderNo: 'order-000001', amountFen: 18_000 } },
    })
  })
})

describe('faults', () => {
  const spoilt = [
    ['notice.forged', 'the signature does not verify'],
    ['notice.unknownSerial', 'unknown'],
    ['notice.stale', '5 minutes'],
    ['notice.wrongKey', 'does not decrypt'],
  ] as const

  it.each(spoilt)('%s: the adapter sees through it, and the genuine one follows', async (kind, why) => {
    bench.fault(kind)
    bench.merchant.answers = 401
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({ kind: 'forged', why: expect.stringContaining(why) })
    await bench.passAndTick(15 * seconds)
    expect(await bench.openLast()).toMatchObject({ kind: 'notice' })
  })

  it('duplicates a notice as often as ordered', async () => {
    bench.fault('notice.duplicated', { measure: 3 })
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    for (let again = 0; again < 5; again += 1) await bench.passAndTick(1 * seconds)
    expect(bench.posted).toHaveLength(4)
    expect(new Set(bench.posted.map((one) => JSON.parse(Buffer.from(one.rawBody).toString()).id)).size).toBe(
      1,
    )
  })

  it('loses a notice for good: only a query finds the payment', async () => {
    bench.fault('notice.lost')
    await bench.payOrder('order-000001', 100)
    await bench.passAndTick(48 * hours)
    expect(bench.posted).toEqual([])
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'paid' } })
  })

  it('delays a notice by the minutes ordered', async () => {
    bench.fault('notice.delayed', { measure: 90 })
    await bench.payOrder('order-000001', 100)
    await bench.passAndTick(90 * minutes - 1)
    expect(bench.posted).toEqual([])
    await bench.passAndTick(1)
    expect(bench.posted).toHaveLength(1)
  })

  it('hits only the events it was ordered for', async () => {
    bench.fault('notice.lost', { matching: 'REFUND' })
    await bench.payOrder('order-000001', 100)
    await bench.standIn.tick()
    expect(bench.posted).toHaveLength(1)
  })

  it('posts a probe once, which the adapter names', async () => {
    bench.standIn.control('probe', { url: notifyUrl })
    bench.merchant.answers = 401
    await bench.standIn.tick()
    await bench.passAndTick(24 * hours)
    expect(bench.posted).toHaveLength(1)
    expect(await bench.openLast()).toEqual({ kind: 'probe' })
  })
})
