/**
 * Proves the faults of queries, of order and of time: what lags, what overtakes, what comes after its end.
 */
import {
  type ConnectedBench,
  connectedBench,
  employer,
  hours,
  minutes,
  orderOf,
  transferOf,
  truthOf,
  worker,
} from './bench'
import { createWechatPay as openDoor } from '../../../cloudfunctions/_kernel/wechat-pay/create-wechat-pay'
import { fen } from '@/domain/money/fen'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
  bench.topUp(100_000)
})

afterEach(() => bench.close())

const refundOf = (refundNo: string, amountFen: number) => ({
  refundNo,
  orderNo: 'order-000001',
  reason: '取消',
  amountFen: fen(amountFen),
  totalFen: fen(20_000),
})

async function transferred() {
  const body = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
  await bench.door.createTransfer(body)
  const [bill] = truthOf(bench).bills
  bench.standIn.control('confirm-transfer', { openid: worker.openid, package: bill?.packageInfo })
  await bench.standIn.tick()
}

describe('a query', () => {
  it('that lags sees an order as unpaid once, and then the truth', async () => {
    await bench.payOrder('order-000001', 20_000)
    bench.fault('query.lags', { matching: 'order-000001' })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'unpaid' } })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'paid' } })
  })

  it('that lags sees a finished transfer as on its way, and a refund as in process', async () => {
    await transferred()
    await bench.payOrder('order-000001', 20_000)
    await bench.door.refund(refundOf('refund-1', 20_000))
    await bench.standIn.tick()
    bench.fault('query.lags', { count: 2 })
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'transferring' } })
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'processing' } })
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'succeeded' } })
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'succeeded' } })
  })

  it('that finds nothing yet proves nothing: the same number is there at the next asking', async () => {
    await transferred()
    await bench.payOrder('order-000001', 20_000)
    bench.fault('query.notFound', { count: 2 })
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ advice: 'notProofYet', final: false })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ advice: 'notProofYet' })
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'succeeded' } })
  })
})

describe('an order', () => {
  it('that is being paid just now is unpaid still; once paid it is paid, whatever was ordered', async () => {
    await bench.door.placeOrder(orderOf('order-000001', 20_000))
    bench.fault('query.userPaying', { count: 2 })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'unpaid' } })
    await bench.payOrder('order-000001', 20_000)
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'paid' } })
  })

  it('that was closed can be paid all the same, when the fault says so, and the payment is told', async () => {
    const placed = await bench.door.placeOrder(orderOf('order-000001', 20_000))
    const prepayId = placed.outcome === 'done' ? placed.value.prepayId : ''
    const visit = { ...(await bench.door.paymentParameters(prepayId)), openid: employer.openid }
    expect(await bench.door.closeOrder('order-000001')).toMatchObject({ outcome: 'done' })
    expect(bench.standIn.control('pay', visit)).toMatchObject({ status: 409 })
    bench.fault('order.paidAfterClose')
    expect(bench.standIn.control('pay', visit)).toMatchObject({ status: 200 })
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({ resource: { trade: { state: 'paid' } } })
    expect(await bench.door.closeOrder('order-000001')).toMatchObject({ advice: 'treatAsPaid' })
  })
})

describe('a payment of another amount', () => {
  it('is told and answered as what was taken, and no more of it can be given back', async () => {
    bench.fault('order.otherAmount', { measure: 30 })
    await bench.payOrder('order-000001', 20_000)
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({
      value: { state: 'paid', amountFen: 19_970 },
    })
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({ resource: { trade: { amountFen: 19_970 } } })
    expect(await bench.door.refund(refundOf('refund-1', 19_971))).toMatchObject({ outcome: 'refused' })
  })
})

describe('a notice', () => {
  it('is overtaken by the next one: the refund is told before the payment', async () => {
    bench.fault('notice.overtaken', { matching: 'TRANSACTION' })
    await bench.payOrder('order-000001', 20_000)
    await bench.standIn.tick()
    expect(bench.posted).toHaveLength(0)
    await bench.door.refund(refundOf('refund-1', 20_000))
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({ eventType: 'REFUND.SUCCESS' })
    await bench.passAndTick(1)
    expect(await bench.openLast()).toMatchObject({ eventType: 'TRANSACTION.SUCCESS' })
    expect(bench.posted).toHaveLength(2)
  })

  it('that nothing overtakes comes a day late', async () => {
    bench.fault('notice.overtaken')
    await bench.payOrder('order-000001', 20_000)
    await bench.passAndTick(24 * hours - 1)
    expect(bench.posted).toHaveLength(0)
    await bench.passAndTick(1)
    expect(bench.posted).toHaveLength(1)
  })

  it('with another amount is well signed, so only a query can tell', async () => {
    bench.fault('notice.wrongAmount')
    await bench.payOrder('order-000001', 20_000)
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({
      kind: 'notice',
      resource: { trade: { amountFen: 20_001 } },
    })
  })

  it('about another merchant’s app is not believed', async () => {
    bench.fault('notice.wrongAppId')
    await bench.payOrder('order-000001', 20_000)
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({ kind: 'forged' })
  })

  it('comes sixteen times when the fault says so', async () => {
    bench.fault('notice.duplicated', { measure: 15 })
    await bench.payOrder('order-000001', 20_000)
    for (let second = 0; second < 20; second += 1) await bench.passAndTick(1000)
    expect(bench.posted).toHaveLength(16)
  })

  it('can come before the answer to the request that caused it', async () => {
    bench.fault('reply.slow', { measure: 1 })
    const answer = bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    const told: string[] = []
    void answer.then(() => told.push('answer'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    bench.standIn.control('confirm-transfer', {
      openid: worker.openid,
      package: truthOf(bench).bills[0]?.packageInfo,
    })
    await bench.standIn.tick()
    told.push('notice')
    expect(await answer).toMatchObject({ value: { state: 'awaitingConfirmation' } })
    expect(told).toEqual(['notice', 'answer'])
  })
})

describe('a slow reply', () => {
  it('is longer than the adapter waits: unknown, and the effect is there', async () => {
    bench.fault('reply.slow', { measure: 2 })
    const impatient = openDoor({ ...bench.configuration, longestWaitMilliseconds: 300 })
    expect(await impatient.placeOrder(orderOf('order-000001', 20_000))).toMatchObject({
      outcome: 'unknown',
      why: expect.stringContaining('CANCELED'),
    })
    expect(truthOf(bench).orders).toHaveLength(1)
  })
})

describe('the clock', () => {
  it('may jump back: no line is dated before the one above it, and the days stay whole', async () => {
    await bench.payOrder('order-000001', 20_000)
    bench.pass(-3 * 24 * hours)
    await bench.payOrder('order-000002', 10_000)
    bench.pass(40 * 24 * hours)
    await bench.payOrder('order-000003', 5_000)
    await bench.standIn.tick()
    const times = truthOf(bench).lines.map((line) => line.at)
    expect(times).toEqual([...times].sort((earlier, later) => earlier - later))
    expect(truthOf(bench).lines.filter((line) => line.account === 'basic')).toHaveLength(6)
  })

  it('may jump forward by forty days: transfers that wait come back, refunds arrive', async () => {
    await bench.payOrder('order-000001', 20_000)
    await bench.door.refund(refundOf('refund-1', 20_000))
    await bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    await bench.passAndTick(40 * 24 * hours + 5 * minutes)
    expect(truthOf(bench).bills[0]).toMatchObject({ state: 'FAIL' })
    expect(truthOf(bench).balancesFen.operation).toBe(100_000)
    expect(await bench.door.queryRefund('refund-1')).toMatchObject({ value: { state: 'succeeded' } })
  })
})
