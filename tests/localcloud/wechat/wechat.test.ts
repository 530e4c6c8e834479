/**
 * The played WeChat does what the phone's would: sign-in, one-time phone codes, scannable codes, messages,
 * text check.
 */
import { people, personById } from '../../../localcloud/seed/people'
import { openTestCloud, type TestCloud } from '../fixtures/cloud'
import { textInCode } from '../fixtures/text-in-code'

let cloud: TestCloud
let token: string

beforeAll(async () => {
  cloud = await openTestCloud([{ name: 'sdk', made: 'sdk' }])
  token = await cloud.signIn('zhang-lei')
})
afterAll(() => cloud.close())

const asPerson = () => ({ headers: { authorization: `Bearer ${token}` } })
const wechat = async (name: string, data: object) =>
  (await cloud.call('sdk', { act: 'wechat', name, data }, token)).body.result

it('lists the people to choose from without their numbers', async () => {
  const { body } = await cloud.ask('/wechat/people')
  expect(body.people).toHaveLength(people.length)
  expect(body.people[0]).toMatchObject({ id: expect.any(String), name: expect.any(String), role: 'worker' })
  const text = JSON.stringify(body)
  for (const { idNumber, phone } of people) {
    expect(text).not.toContain(idNumber)
    expect(text).not.toContain(phone)
  }
})

it('signs nobody in who is not there', async () => {
  expect((await cloud.ask('/wechat/sign-in', { json: { personId: 'nobody' } })).status).toBe(404)
  expect((await cloud.ask('/wechat/phone-code', { json: {} })).status).toBe(401)
})

it('gives the phone number for a code once and not again', async () => {
  const { body } = await cloud.ask('/wechat/phone-code', { ...asPerson(), json: {} })
  const first = await wechat('phonenumber.getPhoneNumber', { code: body.code })
  expect(first).toMatchObject({ errCode: 0, phoneInfo: { purePhoneNumber: personById('zhang-lei')?.phone } })
  expect(await wechat('phonenumber.getPhoneNumber', { code: body.code })).toMatchObject({ errCode: 40029 })
})

it('gives no phone number for a code older than five minutes', async () => {
  const { body } = await cloud.ask('/wechat/phone-code', { ...asPerson(), json: {} })
  await cloud.ask('/local/clock', { json: { plusMinutes: 5 } })
  expect(await wechat('phonenumber.getPhoneNumber', { code: body.code })).toMatchObject({ errCode: 40029 })
})

it('draws a code that a scanner reads as the address of the page with its scene', async () => {
  const { body } = await cloud.ask(
    '/wechat/code.png?scene=m:dz-decheng-01:aB3.-x&page=pages/home/landing/index',
  )
  expect(textInCode(body)).toBe(`${cloud.url()}/#/pages/home/landing/index?scene=m%3Adz-decheng-01%3AaB3.-x`)
})

it('draws the same code for a function, as base64 and as bytes', async () => {
  const scene = 's:site-1'
  const asJson = await wechat('wxacode.getUnlimited', { scene, width: 300 })
  const { body } = await cloud.call('sdk', { act: 'picture', data: { scene } }, token)
  expect(textInCode(Buffer.from(asJson.buffer, 'base64'))).toContain('scene=s%3Asite-1')
  expect(textInCode(Buffer.from(body.base64, 'base64'))).toContain('scene=s%3Asite-1')
})

it.each([
  ['longer than 32 characters', { scene: 'x'.repeat(33) }],
  ['with a percent sign', { scene: 'a%20b' }],
  ['empty', { scene: '' }],
  ['for a page with a slash in front', { scene: 'a', page: '/pages/home' }],
  ['too wide', { scene: 'a', width: 2_000 }],
])('draws no code whose scene or wish is %s', async (_what, wish) => {
  expect((await wechat('wxacode.getUnlimited', wish)).errCode).not.toBe(0)
})

const message = (fields: Record<string, string>, templateId = 'shift-soon') => ({
  touser: personById('zhang-lei')?.openid,
  templateId,
  page: 'pages/home/today/index',
  data: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
})

it('brings a message with fitting fields to the inbox of its person', async () => {
  const fields = {
    thing1: '装卸工·物流园东门',
    time2: '2026年11月25日 06:30',
    amount3: '¥180.00',
    phrase4: '待上工',
  }
  expect(await wechat('subscribeMessage.send', message(fields))).toMatchObject({ errCode: 0 })
  const { body } = await cloud.ask('/wechat/inbox', asPerson())
  expect(body.messages[0]).toMatchObject({ templateId: 'shift-soon', page: 'pages/home/today/index' })
  expect(body.messages[0].fields).toContainEqual({ name: 'amount3', value: '¥180.00' })
})

it.each([
  ['a thing of 21 characters', { thing1: '一'.repeat(21) }],
  ['a name of 11 Han characters', { name1: '一'.repeat(11) }],
  ['a phrase of six', { phrase1: '等你来收款吧' }],
  ['an amount with 11 digits', { amount1: '12345678901' }],
  ['a time without minutes', { time1: '明天' }],
  ['an empty value', { thing1: '' }],
  ['an unknown kind of field', { story1: '很久以前' }],
])('refuses the whole message for %s', async (_what, fields) => {
  expect(await wechat('subscribeMessage.send', message(fields))).toMatchObject({ errCode: 47003 })
})

it('refuses a message of a template the person has turned away', async () => {
  await cloud.ask('/wechat/subscribe', { ...asPerson(), json: { templateId: 'offers', accepted: false } })
  const refused = await wechat('subscribeMessage.send', message({ thing1: '有新活' }, 'offers'))
  expect(refused).toMatchObject({ errCode: 43101 })
})

it.each([
  ['招装卸工八人,管午饭', 'pass'],
  ['先交押金五百', 'review'],
  ['网上刷单日结', 'risky'],
])('checks the text %s: %s', async (content, suggest) => {
  const openid = personById('zhang-lei')?.openid
  const result = await wechat('security.msgSecCheck', { content, version: 2, scene: 2, openid })
  expect(result).toMatchObject({ errCode: 0, result: { suggest } })
})

it('does not know an interface that is not played', async () => {
  expect((await wechat('wxacode.dream', {})).errCode).not.toBe(0)
})
