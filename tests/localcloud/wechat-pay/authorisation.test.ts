/** Proves what a request must be before the stand-in looks at what it asks for. */
import { keys, standInBench } from './bench'
import { type Letter, letterOf, sender, signedRequest } from './sender'

const { standIn } = standInBench()
const { sendRequest } = sender(standIn)

const good = letterOf('POST', '/v3/pay/transactions/jsapi', '{}')
const secondsAgo = (seconds: number) => String(Math.floor(Date.now() / 1000) - seconds)

describe('an unauthorised request', () => {
  const spoilt: readonly (readonly [what: string, change: Partial<Letter>])[] = [
    ['of another merchant', { merchantId: '1900000002' }],
    ['under an unknown certificate', { serial: 'FFFF' }],
    ['signed six minutes ago', { timestamp: secondsAgo(360) }],
    ['signed six minutes ahead', { timestamp: secondsAgo(-360) }],
    ['without a time', { timestamp: '' }],
    ['signed for another path', { signedPath: '/wechat-pay/v3/pay/transactions/app' }],
    ['signed without the folder it is sent to', { signedPath: '/v3/pay/transactions/jsapi' }],
  ]

  it.each(spoilt)('%s is refused', (_what, change) => {
    expect(sendRequest(signedRequest({ ...good, ...change }))).toMatchObject({
      status: 401,
      json: { code: 'SIGN_ERROR' },
    })
  })

  it('is one whose bytes changed after signing, be it by a blank', () => {
    const request = { ...signedRequest(good), rawBody: Buffer.from('{ }') }
    expect(sendRequest(request)).toMatchObject({ status: 401 })
  })

  it('is one whose query changed after signing', () => {
    const request = { ...signedRequest(good), query: 'mchid=1' }
    expect(sendRequest(request)).toMatchObject({ status: 401 })
  })

  it('is one with no or another scheme', () => {
    const request = signedRequest(good)
    const { Authorization = '' } = request.headers
    const other = Authorization.replace('SHA256-RSA2048', 'SM2-WITH-SM3')
    expect(sendRequest({ ...request, headers: { ...request.headers, Authorization: other } }).status).toBe(
      401,
    )
    expect(sendRequest({ ...request, headers: { ...request.headers, Authorization: '' } }).status).toBe(401)
  })
})

describe('the other headers', () => {
  const faults = [
    ['no Accept', { Accept: '' }],
    ['no User-Agent', { 'User-Agent': '' }],
    ['a body that is no JSON by its type', { 'Content-Type': 'text/plain' }],
    ['a platform key that is not this merchant’s', { 'Wechatpay-Serial': 'PUB_KEY_ID_1' }],
  ] as const

  it.each(faults)('%s is a PARAM_ERROR', (_what, change) => {
    const request = signedRequest(good)
    expect(sendRequest({ ...request, headers: { ...request.headers, ...change } })).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR' },
    })
  })
})

describe('paths', () => {
  it('that WeChat does not have are 404', () => {
    expect(sendRequest(signedRequest(letterOf('GET', '/v3/pay/transactions/native')))).toMatchObject({
      status: 404,
    })
    expect(sendRequest(signedRequest(letterOf('DELETE', '/v3/refund/domestic/refunds/1')))).toMatchObject({
      status: 404,
    })
  })

  it('may be signed without a folder when the stand-in is mounted at the root', () => {
    const atRoot = sender(standInBench({ mountedAt: '' }).standIn)
    const path = '/v3/pay/transactions/out-trade-no/order-000001'
    const letter = { ...letterOf('GET', path), signedPath: path, query: `mchid=${keys.merchantId}` }
    expect(atRoot.sendRequest(signedRequest(letter))).toMatchObject({ json: { code: 'ORDER_NOT_EXIST' } })
  })
})
