/** Proves what the transport believes: only a signed answer, in time, from where it asked. */
import { type Server, createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { wechatPayConfiguration } from '../../../../cloudfunctions/_kernel/wechat-pay/configuration'
import { createTransport } from '../../../../cloudfunctions/_kernel/wechat-pay/transport'
import { environmentOf } from '../../../../localcloud/wechat-pay/keys'
import { type ConnectedBench, connectedBench, keys, transferOf } from '../../../localcloud/wechat-pay/bench'

let server: Server
let listener: RequestListener
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

beforeEach(() => {
  asked = []
})

afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

function transport(longestWaitMilliseconds = 2000) {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const urls = { baseUrl: `http://127.0.0.1:${port}/`, notifyUrl: 'https://gig.example.cn/n' }
  return createTransport({ ...wechatPayConfiguration(environmentOf(keys, urls)), longestWaitMilliseconds })
}

const get = { method: 'GET', path: 'v3/anything' } as const

describe('the transport', () => {
  it('does not believe a good answer without a signature', async () => {
    listener = (_request, response) => response.writeHead(200).end('{"prepay_id":"wx1"}')
    expect(await transport()(get)).toEqual({
      unbelievable: expect.stringContaining('EV3_RES_HEADERS_INCOMPLATE'),
    })
  })

  it('passes an unsigned error on, since WeChat cannot always sign one', async () => {
    listener = (_request, response) => response.writeHead(401).end('{"code":"SIGN_ERROR"}')
    expect(await transport()(get)).toEqual({ status: 401, json: { code: 'SIGN_ERROR' } })
  })

  it('passes a proxy’s page on as an answer without a body', async () => {
    listener = (_request, response) => response.writeHead(502).end('<html>')
    expect(await transport()(get)).toEqual({ status: 502, json: null })
  })

  it('does not follow a redirect', async () => {
    listener = (_request, response) => response.writeHead(302, { Location: '/elsewhere' }).end()
    expect(await transport()(get)).toMatchObject({ unbelievable: expect.any(String) })
    expect(asked).toEqual(['/v3/anything'])
  })

  it('gives up when nobody answers in time', async () => {
    listener = () => undefined
    expect(await transport(60)(get)).toEqual({ unbelievable: expect.stringContaining('ERR_CANCELED') })
  })

  it('gives up when an answer trickles without end', async () => {
    listener = (_request, response) => {
      response.writeHead(200)
      const trickle = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(trickle))
    }
    expect(await transport(120)(get)).toEqual({ unbelievable: expect.stringContaining('ERR_CANCELED') })
  })

  it('gives up on an answer larger than any of WeChat’s', async () => {
    listener = (_request, response) => response.writeHead(200).end(Buffer.alloc(1_100_000, ' '))
    expect(await transport()(get)).toMatchObject({
      unbelievable: expect.stringContaining('maxContentLength'),
    })
  })

  it('refuses to send bytes that would not go out as they were stored', async () => {
    const call = { method: 'POST', path: 'v3/x', body: '{ "a": 1 }' } as const
    await expect(transport()(call)).rejects.toThrow('same bytes')
    expect(asked).toEqual([])
  })
})

describe('against the stand-in', () => {
  let bench: ConnectedBench

  beforeEach(async () => {
    bench = await connectedBench()
    bench.topUp(100_000)
  })

  afterEach(() => bench.close())

  it('does not believe an answer signed ten minutes ago', async () => {
    const late = await connectedBench({ wallNow: () => Date.now() - 200_000 })
    const tooLate = await connectedBench({ wallNow: () => Date.now() - 290_000 })
    expect(await late.door.queryOrder('order-000001')).toMatchObject({ outcome: 'refused' })
    tooLate.wire.spoil = (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000) - 600) },
    })
    expect(await tooLate.door.queryOrder('order-000001')).toMatchObject({
      outcome: 'unknown',
      why: expect.stringContaining('TIMESTAMP'),
    })
    await Promise.all([late.close(), tooLate.close()])
  })

  it('does not believe a refusal with a forged signature either', async () => {
    bench.wire.spoil = (reply) => ({ ...reply, headers: { ...reply.headers, 'Wechatpay-Signature': 'AAAA' } })
    expect(await bench.door.queryOrder('order-000001')).toMatchObject({ outcome: 'unknown' })
  })

  it('does not believe a key it does not know', async () => {
    bench.wire.spoil = (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'Wechatpay-Serial': 'PUB_KEY_ID_9' },
    })
    const body = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
    expect(await bench.door.createTransfer(body)).toMatchObject({
      outcome: 'unknown',
      why: expect.stringContaining('EV3_RES_HEADER_PLATFORM_SERIAL'),
    })
  })
})
