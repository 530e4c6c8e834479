/** Proves the endpoints of a refund: once per number, never more than was paid, out of the basic account. */
import { fen } from '@/domain/money/fen'
import { type ConnectedBench, connectedBench, hours, truthOf } from './bench'
import { sender } from './sender'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
  await bench.payOrder('order-000001', 18_000)
})

afterEach(() => bench.close())

const refundOf = (refundNo: string, amountFen: number, totalFen = 18_000) => ({
  refundNo,
  orderNo: 'order-000001',
  reason: '零工取消',
  amountFen: fen(amountFen),
  totalFen: fen(totalFen),
})

const withdrawAll = () =>
  bench.standIn.control('withdraw', {
    account: 'basic',
    amountFen: truthOf(bench).balancesFen.basic,
    voucher: 'to-bank',
  })

const daysOfAYear = 365

describe('a refund', () => {
  it('is accepted at once and arrives at the next tick, with a notice', async () => {
    expect(await bench.door.refund(refundOf('refund-1', 18_000))).toMatchObject({
      outcome: 'done',
      value: { state: 'processing', amountFen: 18_000 },
    })
    await bench.standIn.tick()
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'succeeded' } })
    expect(await bench.openLast()).toMatchObject({
      kind: 'notice',
      eventType: 'REFUND.SUCCESS',
      resource: { about: 'refund', refund: { state: 'succeeded', refundNo: 'refund-1', amountFen: 18_000 } },
    })
  })

  it('gives the channel fee back with the last fen: the account is as before', async () => {
    await bench.door.refund(refundOf('refund-1', 7_001))
    await bench.door.refund(refundOf('refund-2', 10_999))
    expect(truthOf(bench).balancesFen.basic).toBe(0)
  })

  it('happens once when it is sent twice', async () => {
    await bench.door.refund(refundOf('refund-1', 5_000))
    await bench.door.refund(refundOf('refund-1', 5_000))
    expect(truthOf(bench).refunds).toHaveLength(1)
  })

  it('is refused when the number comes back with another amount', async () => {
    await bench.door.refund(refundOf('refund-1', 5_000))
    expect(await bench.door.refund(refundOf('refund-1', 5_001))).toMatchObject({
      code: 'INVALID_REQUEST',
      advice: 'queryThenPark',
    })
  })

  it('never exceeds what was paid, in however many parts', async () => {
    await bench.door.refund(refundOf('refund-1', 10_000))
    expect(await bench.door.refund(refundOf('refund-2', 8_001))).toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await bench.door.refund(refundOf('refund-3', 8_000))).toMatchObject({ outcome: 'done' })
  })

  it('must name the total of the order', async () => {
    expect(await bench.door.refund(refundOf('refund-1', 100, 17_999))).toMatchObject({
      code: 'INVALID_REQUEST',
    })
  })

  it('has at most 50 parts', async () => {
    for (let part = 1; part <= 50; part += 1) await bench.door.refund(refundOf(`refund-${part}`, 1))
    expect(await bench.door.refund(refundOf('refund-51', 1))).toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is possible for a year', async () => {
    bench.pass(daysOfAYear * 24 * hours)
    expect(await bench.door.refund(refundOf('refund-1', 1))).toMatchObject({ outcome: 'done' })
    bench.pass(1)
    expect(await bench.door.refund(refundOf('refund-2', 1))).toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('waits for money in the basic account under the same number', async () => {
    withdrawAll()
    expect(await bench.door.refund(refundOf('refund-1', 5_000))).toMatchObject({
      code: 'NOT_ENOUGH',
      final: false,
      advice: 'retryAfterTopUp',
    })
    bench.standIn.control('top-up', { account: 'basic', amountFen: 5_000, voucher: 'float' })
    expect(await bench.door.refund(refundOf('refund-1', 5_000))).toMatchObject({ outcome: 'done' })
  })

  it('of an order nobody knows, or that is not paid, is refused', async () => {
    const { post } = sender(bench.standIn)
    const body = {
      out_trade_no: 'order-000009',
      out_refund_no: 'refund-1',
      amount: { refund: 1, total: 1, currency: 'CNY' },
    }
    expect(post('/v3/refund/domestic/refunds', body)).toMatchObject({ status: 404 })
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ advice: 'notProofYet' })
  })

  it('can end abnormal: the card is dead, the money stays out', async () => {
    bench.fault('refund.abnormal')
    await bench.door.refund(refundOf('refund-1', 5_000))
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({
      eventType: 'REFUND.ABNORMAL',
      resource: { refund: { state: 'abnormal' } },
    })
  })

  it('can end closed: the money is back and the amount may be refunded again', async () => {
    const before = truthOf(bench).balancesFen.basic
    bench.fault('refund.closed')
    await bench.door.refund(refundOf('refund-1', 18_000))
    await bench.standIn.tick()
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'closed' } })
    expect(truthOf(bench).balancesFen.basic).toBe(before)
    expect(await bench.door.refund(refundOf('refund-2', 18_000))).toMatchObject({ outcome: 'done' })
  })
})
