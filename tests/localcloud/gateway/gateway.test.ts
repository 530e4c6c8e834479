/** The gateway stays on this machine, keeps its limits, serves the pages fast and refuses in coded JSON. */
import { createHmac } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { personById } from '../../../localcloud/seed/people'
import { openTestCloud, type TestCloud } from '../fixtures/cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await openTestCloud([
    { name: 'plain', made: 'plain' },
    { name: 'hook', made: 'plain', httpPath: '/hook' },
    { name: 'notified', made: 'plain', httpPath: '/paynotify' },
    { name: 'sdk', made: 'sdk' },
  ])
  const page = `<!doctype html><title>零工市场</title>${'<p>活</p>'.repeat(500)}`
  writeFileSync(join(cloud.distFolder, 'h5', 'index.html'), page)
  writeFileSync(join(cloud.distFolder, 'h5', 'app.0123abcd.js'), 'console.log("活");'.repeat(200))
})
afterAll(() => cloud.close())

/** Sends what fetch would tidy up: a raw path, any Host. */
function sendRaw(wish: { path: string; host?: string; address?: string }): Promise<number> {
  const { port } = new URL(cloud.url())
  return new Promise((resolve, reject) => {
    const { path, host = `127.0.0.1:${port}`, address = '127.0.0.1' } = wish
    const sent = request({ host: address, port, path, headers: { host }, timeout: 1_000 }, (reply) => {
      reply.resume()
      resolve(reply.statusCode ?? 0)
    })
    sent.on('timeout', () => sent.destroy(new Error('timeout')))
    sent.on('error', reject)
    sent.end()
  })
}

it('listens on loopback and on no other address of the machine', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  for (const { address, internal, family } of addresses) {
    if (internal || family !== 'IPv4') continue
    await expect(sendRaw({ path: '/local/state', address })).rejects.toThrow()
  }
  expect(await sendRaw({ path: '/local/state' })).toBe(200)
})

it('refuses pages of other origins and names that were pointed at this machine', async () => {
  const foreign = await cloud.ask('/local/clock', {
    json: { plusMinutes: 60 },
    headers: { origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
  expect(await sendRaw({ path: '/local/state', host: 'evil.example' })).toBe(403)
})

it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fcloudfunctions/cloudbaserc.json', '/%00', '/%'])(
  'serves nothing outside of its folder for %s',
  async (path) => {
    expect([400, 404]).toContain(await sendRaw({ path }))
  },
)

it('serves pages compressed, hashed ones for ever, the entry always asked again', async () => {
  const entry = await cloud.ask('/')
  expect(entry.headers.get('cache-control')).toBe('no-cache')
  expect(entry.headers.get('content-encoding')).toBe('gzip')
  const script = await cloud.ask('/app.0123abcd.js')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const again = await cloud.ask('/', { headers: { 'if-none-match': entry.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

it('serves the demonstration page', async () => {
  expect((await cloud.ask('/demo')).headers.get('location')).toBe('/demo/')
  expect(String((await cloud.ask('/demo/')).body)).toContain('左边是谁')
  expect((await cloud.ask('/demo/codes.json')).body).toEqual({ codes: [] })
})

it.each([
  ['no JSON', '{'],
  ['a list', '[1]'],
  ['a text', '"pay"'],
])('refuses an event that is %s, without a top-level code', async (_what, body) => {
  const reply = await cloud.ask('/v1/functions/plain', { method: 'POST', body })
  expect(reply.status).toBe(400)
  expect(reply.body).toMatchObject({ ok: false, error: { kind: 'fault' } })
  expect(reply.body.code).toBeUndefined()
})

it('refuses an event of more than a megabyte, an unknown path and a wrong method', async () => {
  const large = await cloud.ask('/v1/functions/plain', { json: { text: 'x'.repeat(1_100_000) } })
  expect(large.status).toBe(413)
  expect((await cloud.ask('/nowhere.txt')).status).toBe(404)
  expect((await cloud.ask('/v1/functions/plain', { method: 'DELETE' })).status).toBe(405)
})

it('refuses an unsigned request to the door of the SDK', async () => {
  const { body } = await cloud.ask('/admin?env=x', {
    json: { action: 'database.getDocument', collectionName: 'notes' },
  })
  expect(body.code).toBe('SIGN_PARAM_INVALID')
})

it('gives an HTTP-triggered function the exact bytes and headers', async () => {
  const headers = { 'content-type': 'application/json', 'Wechatpay-Nonce': 'n1' }
  const text = await cloud.ask('/hook?x=1', { method: 'POST', body: '{ "a":1 }', headers })
  expect(text.body.event).toMatchObject({
    httpMethod: 'POST',
    path: '/hook',
    body: '{ "a":1 }',
    isBase64Encoded: false,
    queryStringParameters: { x: '1' },
  })
  expect(text.body.event.headers['wechatpay-nonce']).toBe('n1')
  const bytes = await cloud.ask('/hook', {
    method: 'POST',
    body: Buffer.from([0, 255]),
    headers: { 'content-type': 'image/png' },
  })
  expect(bytes.body.event).toMatchObject({ body: 'AP8=', isBase64Encoded: true })
})

it('stores, gives out and deletes a file through the genuine SDK', async () => {
  const { body } = await cloud.call('sdk', { act: 'store' })
  expect(body).toMatchObject({
    read: '收据 receipt',
    removed: [{ code: 'SUCCESS' }],
    gone: [{ code: 'STORAGE_FILE_NONEXIST' }],
  })
})

it('lets nobody read or write a file without a signed address', async () => {
  expect((await cloud.ask('/storage/papers/receipt-1.txt')).status).toBe(403)
  expect((await cloud.ask('/storage/papers/x.txt', { method: 'PUT', body: 'x' })).status).toBe(403)
  const picture = { method: 'POST', body: Buffer.from('png'), headers: { 'content-type': 'image/png' } }
  expect((await cloud.ask('/wechat/upload', picture)).status).toBe(401)
  const madeUp = { ...picture, headers: { ...picture.headers, 'x-desk-token': 'made-up' } }
  expect((await cloud.ask('/wechat/upload', madeUp)).status).toBe(401)
})

it('takes a picture from a signed-in page under a name of its own', async () => {
  const authorization = `Bearer ${await cloud.signIn('zhang-lei')}`
  const send = (type: string) =>
    cloud.ask('/wechat/upload', {
      method: 'POST',
      body: Buffer.from('x'),
      headers: { authorization, 'content-type': type },
    })
  expect((await send('image/png')).body.fileID).toMatch(/^cloud:\/\/.+\/uploads\/[0-9a-f-]{36}\.png$/)
  expect((await send('text/html')).status).toBe(415)
})

it('keeps its secrets in a file for its owner alone', () => {
  expect(statSync(join(cloud.folder, 'data', 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(cloud.folder, 'data', 'merchant-keys.json')).mode & 0o777).toBe(0o600)
})

it('mounts the payment stand-in: unsigned requests are refused, its notices reach the function that waits', async () => {
  const unsigned = await cloud.ask('/wechat-pay/v3/pay/transactions/out-trade-no/1?mchid=1')
  expect(unsigned.status).toBe(401)
  expect(unsigned.headers.get('wechatpay-signature')).toMatch(/./)
  await cloud.ask('/wechat-pay/control/probe', { json: { url: 'https://gig-market.example/paynotify' } })
  let isDelivered = false
  for (let look = 0; look < 100 && !isDelivered; look += 1) {
    const { body } = await cloud.ask('/local/state')
    isDelivered = body.workers.some((worker: { functionName: string }) => worker.functionName === 'notified')
  }
  expect(isDelivered).toBe(true)
})

const secretOf = (name: string) =>
  JSON.parse(readFileSync(join(cloud.folder, 'data', 'secrets.json'), 'utf8'))[name]
const signed = (secret: string, body: string) => ({
  'x-signature': createHmac('sha256', secret).update(body).digest('base64'),
})

it('tells a signed caller whether name and identity number belong together, and no other caller', async () => {
  const secret = secretOf('identityRegisterKey')
  const { name, idNumber } = personById('chen-xiumei') ?? { name: '', idNumber: '' }
  const verify = (body: string, headers: Record<string, string>) =>
    cloud.ask('/identity-register/verify', { method: 'POST', body, headers })
  const right = JSON.stringify({ name, idNumber })
  const wrong = JSON.stringify({ name: '别人', idNumber })
  expect((await verify(right, signed(secret, right))).body).toEqual({ matched: true })
  expect((await verify(wrong, signed(secret, wrong))).body).toEqual({ matched: false })
  expect((await verify(right, signed(secret, wrong))).status).toBe(401)
})

it('issues one policy per cover number, the same again for the same request, also after a restart', async () => {
  const secret = secretOf('insurerKey')
  const cover = (fields: object) => {
    const body = JSON.stringify({ coverNumber: 'cover:shift-1', ...fields })
    return cloud.ask('/insurer/covers', { method: 'POST', body, headers: signed(secret, body) })
  }
  const first = await cover({ sumInsuredFen: 60_000_000 })
  await cloud.restart()
  expect((await cover({ sumInsuredFen: 60_000_000 })).body.policyNumber).toBe(first.body.policyNumber)
  expect((await cover({ sumInsuredFen: 1 })).status).toBe(409)
  const found = await cloud.ask('/insurer/covers/cover:shift-1', { headers: signed(secret, '') })
  expect(found.body).toEqual(first.body)
})
