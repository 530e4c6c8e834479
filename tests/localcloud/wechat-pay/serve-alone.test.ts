/** Proves the stand-in by itself on loopback: a merchant, a hand, a listed address, and what is too long. */
import { wechatPayConfiguration } from '../../../cloudfunctions/_kernel/wechat-pay/configuration'
import { createWechatPay } from '../../../cloudfunctions/_kernel/wechat-pay/create-wechat-pay'
import { environmentOf } from '../../../localcloud/wechat-pay/keys'
import { memoryStore } from '../../../localcloud/wechat-pay/memory-store'
import { type Alone, serveAlone } from '../../../localcloud/wechat-pay/serve-alone'
import { employer, keys, notifyUrl, orderOf, transferOf, worker } from './bench'

let alone: Alone
let told: string[]

const people = new Map([worker, employer].map((person) => [person.openid, person]))

beforeEach(async () => {
  told = []
  alone = await serveAlone(0, {
    now: () => Date.now(),
    store: memoryStore(),
    keys,
    people: (openid) => people.get(openid),
    seed: 1,
    deliver: async (url) => {
      told.push(url)
      return 204
    },
  })
})

afterEach(() => alone.close())

const door = () =>
  createWechatPay(wechatPayConfiguration(environmentOf(keys, { baseUrl: alone.url, notifyUrl })))

const byHand = (action: string, body: string) =>
  fetch(`${alone.url}control/${action}`, { method: 'POST', body })

describe('the stand-in by itself', () => {
  it('serves a merchant at the root, and tells the merchant of a payment', async () => {
    const placed = await door().placeOrder(orderOf('order-000001', 20_000))
    const prepayId = placed.outcome === 'done' ? placed.value.prepayId : ''
    const visit = { ...(await door().paymentParameters(prepayId)), openid: employer.openid }
    expect((await byHand('pay', JSON.stringify(visit))).status).toBe(200)
    expect(await door().queryOrder('order-000001')).toMatchObject({ value: { state: 'paid' } })
    expect(told).toEqual([notifyUrl])
  })

  it('obeys a hand, and says what it does not understand', async () => {
    const topUp = { account: 'operation', amountFen: 100, voucher: 'float' }
    expect(await (await byHand('top-up', JSON.stringify(topUp))).json()).toMatchObject({ balanceFen: 100 })
    expect((await byHand('top-up', '{"account"')).status).toBe(400)
    expect((await byHand('nothing', '')).status).toBe(404)
    expect((await fetch(`${alone.url}control/dump`)).status).toBe(401)
  })

  it('knows where a connection comes from', async () => {
    await byHand('allow-addresses', JSON.stringify({ addresses: ['10.9.9.9'] }))
    const body = await door().prepareTransfer(transferOf('bill0001', 18_000))
    expect(await door().createTransfer(body)).toMatchObject({ outcome: 'refused', code: 'INVALID_REQUEST' })
    await byHand('allow-addresses', JSON.stringify({ addresses: ['127.0.0.1'] }))
    expect(await door().createTransfer(body)).toMatchObject({ outcome: 'done' })
  })

  it('cuts the connection when a reply is lost, and takes no body of a megabyte', async () => {
    await byHand('fault', JSON.stringify({ kind: 'reply.lostAfterEffect', count: 1 }))
    expect(await door().queryOrder('order-000001')).toMatchObject({ outcome: 'unknown' })
    expect((await byHand('top-up', 'x'.repeat(1_000_001))).status).toBe(413)
  })
})
