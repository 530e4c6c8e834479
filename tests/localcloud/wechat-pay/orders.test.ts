/** Proves the endpoints of an order: what they accept, what they refuse, and how an order lives. */
import {
  type ConnectedBench,
  connectedBench,
  employer,
  hours,
  keys,
  later,
  minutes,
  orderOf,
  truthOf,
} from './bench'
import { sender } from './sender'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
})

afterEach(() => bench.close())

const days = 24 * hours

const goodBody = {
  appid: keys.appId,
  mchid: keys.merchantId,
  description: '零工工资预付',
  out_trade_no: 'order-000001',
  notify_url: 'https://gig.example.cn/paynotify',
  amount: { total: 18_000, currency: 'CNY' },
  payer: { openid: employer.openid },
}

const at = (milliseconds: number) => new Date(milliseconds).toISOString().replace('.000Z', 'Z')

describe('placing an order', () => {
  const refusals: readonly (readonly [what: string, change: (now: number) => object, code: string])[] = [
    ['a number of 5 characters', () => ({ out_trade_no: 'abcde' }), 'PARAM_ERROR'],
    ['a number of 33 characters', () => ({ out_trade_no: 'a'.repeat(33) }), 'PARAM_ERROR'],
    ['a bar in the number', () => ({ out_trade_no: 'order|00001' }), 'PARAM_ERROR'],
    ['a description of 128 characters', () => ({ description: '工'.repeat(128) }), 'PARAM_ERROR'],
    ['an empty description', () => ({ description: '' }), 'PARAM_ERROR'],
    ['129 characters attached', () => ({ attach: 'a'.repeat(129) }), 'PARAM_ERROR'],
    ['nothing to pay', () => ({ amount: { total: 0 } }), 'PARAM_ERROR'],
    ['half a fen', () => ({ amount: { total: 1.5 } }), 'PARAM_ERROR'],
    ['an amount in quotes', () => ({ amount: { total: '100' } }), 'PARAM_ERROR'],
    ['dollars', () => ({ amount: { total: 100, currency: 'USD' } }), 'PARAM_ERROR'],
    ['a payer nobody knows', () => ({ payer: { openid: 'stranger' } }), 'PARAM_ERROR'],
    ['a plain http notify address', () => ({ notify_url: 'http://gig.example.cn/x' }), 'PARAM_ERROR'],
    ['a query in the notify address', () => ({ notify_url: 'https://gig.example.cn/x?y=1' }), 'PARAM_ERROR'],
    ['a field that is none', () => ({ discount: 1 }), 'PARAM_ERROR'],
    ['another app', () => ({ appid: 'wxffffffffffffffff' }), 'APPID_MCHID_NOT_MATCH'],
    ['another merchant', () => ({ mchid: '1900000002' }), 'APPID_MCHID_NOT_MATCH'],
    ['half a minute to pay', (now) => ({ time_expire: at(now + 30_000) }), 'PARAM_ERROR'],
    ['91 days to pay', (now) => ({ time_expire: at(now + 91 * days) }), 'PARAM_ERROR'],
    ['an expiry that is no time', () => ({ time_expire: 'tomorrow' }), 'PARAM_ERROR'],
  ]

  it.each(refusals)('refuses %s', (_what, change, code) => {
    const { post } = sender(bench.standIn)
    expect(post('/v3/pay/transactions/jsapi', { ...goodBody, ...change(bench.now()) })).toMatchObject({
      status: 400,
      json: { code },
    })
  })

  it('refuses what is no JSON', () => {
    const { sendText } = sender(bench.standIn)
    expect(sendText('POST', '/v3/pay/transactions/jsapi', '{')).toMatchObject({
      json: { code: 'PARAM_ERROR' },
    })
  })

  it('gives a fresh prepay id for the same number with the same parameters', async () => {
    const first = await bench.door.placeOrder(orderOf('order-000001', 100))
    const second = await bench.door.placeOrder(orderOf('order-000001', 100))
    expect(second).toMatchObject({ outcome: 'done' })
    expect(second).not.toEqual(first)
  })

  it('refuses the same number with another amount, and says that this is no end', async () => {
    await bench.door.placeOrder(orderOf('order-000001', 100))
    expect(await bench.door.placeOrder(orderOf('order-000001', 101))).toMatchObject({
      outcome: 'refused',
      code: 'INVALID_REQUEST',
      final: false,
      advice: 'queryThenPark',
    })
  })

  it('does not mind the order of the parameters', () => {
    const { post } = sender(bench.standIn)
    const turned = Object.fromEntries(Object.entries(goodBody).reverse())
    expect(post('/v3/pay/transactions/jsapi', goodBody).status).toBe(200)
    expect(post('/v3/pay/transactions/jsapi', turned).status).toBe(200)
  })

  it('says that the order is paid when a paid number is placed again', async () => {
    await bench.payOrder('order-000001', 100)
    expect(await bench.door.placeOrder(orderOf('order-000001', 100))).toMatchObject({
      code: 'ORDERPAID',
      advice: 'treatAsPaid',
    })
  })
})

describe('the cashier', () => {
  const visit = async (orderNo: string) => {
    const placed = await bench.door.placeOrder({
      ...orderOf(orderNo, 100),
      expiresAt: later(bench, 30 * minutes),
    })
    if (placed.outcome !== 'done') throw new Error('not placed')
    return { ...(await bench.door.paymentParameters(placed.value.prepayId)), openid: employer.openid }
  }

  it('shows what is to be paid, and pays it once', async () => {
    const phone = await visit('order-000001')
    expect(bench.standIn.control('show-order', phone).body).toMatchObject({ totalFen: 100, state: 'NOTPAY' })
    expect(bench.standIn.control('pay', phone).body).toMatchObject({ state: 'SUCCESS' })
    expect(bench.standIn.control('pay', phone)).toMatchObject({ status: 409 })
  })

  it('does not open with parameters that the merchant did not sign', async () => {
    const phone = await visit('order-000001')
    const other = await visit('order-000002')
    expect(bench.standIn.control('pay', { ...phone, package: other.package }).status).toBe(409)
    expect(bench.standIn.control('pay', { ...phone, signType: 'MD5' }).status).toBe(409)
  })

  it('does not open for another payer', async () => {
    const phone = await visit('order-000001')
    expect(bench.standIn.control('pay', { ...phone, openid: 'stranger' }).status).toBe(409)
  })

  it('does not open after the time to pay, yet the order is not closed by that', async () => {
    const phone = await visit('order-000001')
    bench.pass(31 * minutes)
    expect(bench.standIn.control('pay', phone).status).toBe(409)
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'unpaid' } })
  })

  it('does not take a prepay id that is older than two hours', async () => {
    const placed = await bench.door.placeOrder(orderOf('order-000001', 100))
    if (placed.outcome !== 'done') throw new Error('not placed')
    const phone = { ...(await bench.door.paymentParameters(placed.value.prepayId)), openid: employer.openid }
    bench.pass(2 * hours + 1)
    expect(bench.standIn.control('pay', phone).body).toEqual({ flaw: 'prepay_id 已过期' })
  })
})

describe('query and close', () => {
  it('tells of a payment with its payer, amount and time', async () => {
    await bench.payOrder('order-000001', 18_000)
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({
      outcome: 'done',
      value: {
        state: 'paid',
        amountFen: 18_000,
        payerOpenid: employer.openid,
        paidAt: '2026-11-24T01:00:00.000Z',
      },
    })
  })

  it('finds an order by the number of its transaction too', async () => {
    await bench.payOrder('order-000001', 100)
    const paid = await bench.door.queryOrder('order-000001')
    if (paid.outcome !== 'done' || paid.value.state !== 'paid') throw new Error('not paid')
    const { get } = sender(bench.standIn)
    const path = `/v3/pay/transactions/id/${paid.value.transactionId}`
    expect(get(path, `mchid=${keys.merchantId}`)).toMatchObject({
      status: 200,
      json: { out_trade_no: 'order-000001' },
    })
    expect(get(path, 'mchid=1900000002')).toMatchObject({ json: { code: 'PARAM_ERROR' } })
  })

  it('does not take "not found" for proof', async () => {
    expect(await bench.door.queryOrder('order-000009')).toMatchObject({
      outcome: 'refused',
      code: 'ORDER_NOT_EXIST',
      final: false,
      advice: 'notProofYet',
    })
  })

  it('closes an unpaid order as often as asked, and then takes no money', async () => {
    await bench.door.placeOrder(orderOf('order-000001', 100))
    expect(await bench.door.closeOrder('order-000001')).toEqual({ outcome: 'done', value: { closed: true } })
    expect(await bench.door.closeOrder('order-000001')).toEqual({ outcome: 'done', value: { closed: true } })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ value: { state: 'closed' } })
    expect(await bench.door.placeOrder(orderOf('order-000001', 100))).toMatchObject({ code: 'ORDER_CLOSED' })
  })

  it('refuses to close what is paid: the race is lost and the money is there', async () => {
    await bench.payOrder('order-000001', 100)
    expect(await bench.door.closeOrder('order-000001')).toMatchObject({
      code: 'ORDERPAID',
      advice: 'treatAsPaid',
    })
    expect(truthOf(bench).orders).toMatchObject([{ state: 'SUCCESS' }])
  })
})
