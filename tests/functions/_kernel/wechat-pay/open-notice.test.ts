/**
 * Proves that only WeChat, just now and to us, can tell us something; everything else is a probe or a
 * forgery.
 */
import { wechatPayConfiguration } from '../../../../cloudfunctions/_kernel/wechat-pay/configuration'
import { openNotice } from '../../../../cloudfunctions/_kernel/wechat-pay/open-notice'
import { environmentOf, generateKeys } from '../../../../localcloud/wechat-pay/keys'
import { signatureHeaders } from '../../../../localcloud/wechat-pay/sealing'
import { sealed } from '../../../../localcloud/wechat-pay/signatures'
import { keys } from '../../../localcloud/wechat-pay/bench'

const now = Date.UTC(2026, 10, 24, 1)
const urls = { baseUrl: 'http://127.0.0.1:9/', notifyUrl: 'https://gig.example.cn/n' }
const configuration = { ...wechatPayConfiguration(environmentOf(keys, urls)), now: () => now }

const trade = {
  appid: keys.appId,
  mchid: keys.merchantId,
  out_trade_no: 'order-000001',
  trade_state: 'SUCCESS',
  transaction_id: '42',
  amount: { total: 100 },
  payer: { openid: 'o1' },
  success_time: '2026-11-24T09:00:00+08:00',
}

function bodyOf(resource: object, eventType = 'TRANSACTION.SUCCESS'): string {
  const nonce = '0123456789ab'
  const sealing = { key: Buffer.from(keys.apiKey), nonce: Buffer.from(nonce), associatedData: 'transaction' }
  return JSON.stringify({
    id: 'notice-1',
    event_type: eventType,
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: sealed(Buffer.from(JSON.stringify(resource)), sealing),
      associated_data: 'transaction',
      nonce,
    },
  })
}

const posted = (body: string, atMilliseconds = now, signedWith = keys) => ({
  headers: signatureHeaders({ keys: signedWith, atMilliseconds }, body),
  rawBody: Buffer.from(body),
})

const open = (request: Parameters<typeof openNotice>[0]) => openNotice(request, configuration)

describe('a notice', () => {
  it('of WeChat opens', async () => {
    expect(await open(posted(bodyOf(trade)))).toEqual({
      kind: 'notice',
      noticeId: 'notice-1',
      eventType: 'TRANSACTION.SUCCESS',
      resource: {
        about: 'trade',
        trade: {
          state: 'paid',
          orderNo: 'order-000001',
          transactionId: '42',
          amountFen: 100,
          payerOpenid: 'o1',
          paidAt: '2026-11-24T01:00:00.000Z',
        },
      },
    })
  })

  it('opens whatever the case of its headers', async () => {
    const request = posted(bodyOf(trade))
    const lower = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const upper = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    expect(await open({ ...request, headers: lower })).toMatchObject({ kind: 'notice' })
    expect(await open({ ...request, headers: upper })).toMatchObject({ kind: 'notice' })
  })

  it('opens for five minutes, before and after', async () => {
    expect(await open(posted(bodyOf(trade), now - 300_000))).toMatchObject({ kind: 'notice' })
    expect(await open(posted(bodyOf(trade), now + 300_000))).toMatchObject({ kind: 'notice' })
    expect(await open(posted(bodyOf(trade), now - 301_000))).toMatchObject({ kind: 'forged' })
    expect(await open(posted(bodyOf(trade), now + 301_000))).toMatchObject({ kind: 'forged' })
  })

  it('about something we do not know opens, and may be acknowledged', async () => {
    expect(await open(posted(bodyOf({ any: 1 }, 'PAYSCORE.USER_CONFIRM')))).toMatchObject({
      kind: 'notice',
      resource: { about: 'other' },
    })
  })

  it('signed with the former key opens while the keys are being changed', async () => {
    const former = { ...generateKeys(), apiKey: keys.apiKey, platformKeyId: 'PUB_KEY_ID_FORMER' }
    const changing = wechatPayConfiguration({
      ...environmentOf(keys, urls),
      WECHAT_PAY_FORMER_PUBLIC_KEY_ID: former.platformKeyId,
      WECHAT_PAY_FORMER_PUBLIC_KEY: former.platformPublicKey,
    })
    const request = posted(bodyOf(trade), now, former)
    expect(await openNotice(request, { ...changing, now: () => now })).toMatchObject({ kind: 'notice' })
    expect(await open(request)).toMatchObject({ kind: 'forged' })
  })
})

describe('a forgery', () => {
  const good = posted(bodyOf(trade))

  it.each(Object.keys(good.headers))('is one without %s', async (name) => {
    expect(await open({ ...good, headers: { ...good.headers, [name]: undefined } })).toMatchObject({
      kind: 'forged',
    })
  })

  it('is one whose bytes mean the same and are not the same', async () => {
    const again = Buffer.from(JSON.stringify(JSON.parse(good.rawBody.toString()), null, 1))
    expect(await open({ ...good, rawBody: again })).toMatchObject({ kind: 'forged' })
  })

  it('is one that is no UTF-8', async () => {
    expect(await open({ ...good, rawBody: Buffer.from([0xff, 0xfe]) })).toMatchObject({ kind: 'forged' })
  })

  it('is one with a time that is no number', async () => {
    const headers = { ...good.headers, 'Wechatpay-Timestamp': '1e9' }
    expect(await open({ ...good, headers })).toMatchObject({ kind: 'forged' })
  })

  it('is one under the name of something every object has', async () => {
    const headers = { ...good.headers, 'Wechatpay-Serial': 'constructor' }
    expect(await open({ ...good, headers })).toMatchObject({ kind: 'forged' })
  })

  it.each([
    ['no JSON', 'hello'],
    ['no envelope', '{}'],
    ['an envelope of another cipher', bodyOf(trade).replace('AEAD_AES_256_GCM', 'AEAD_SM4_GCM')],
    ['a ciphertext that is none', bodyOf(trade).replace(/"ciphertext":"[^"]*"/, '"ciphertext":""')],
    ['a trade of another merchant', bodyOf({ ...trade, mchid: '20' })],
    ['a trade that does not read', bodyOf({ ...trade, amount: {} })],
  ])('is %s, even signed by WeChat', async (_what, body) => {
    expect(await open(posted(body))).toMatchObject({ kind: 'forged' })
  })
})

describe('a probe', () => {
  it('is named by its signature and not verified', async () => {
    const request = posted(bodyOf(trade))
    const headers = { ...request.headers, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/abc' }
    expect(await open({ ...request, headers })).toEqual({ kind: 'probe' })
  })
})
