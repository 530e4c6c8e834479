/**
 * The movable clock moves functions, timers and signatures together, never back, and is kept over a restart.
 */
import { openTestCloud, type TestCloud } from '../fixtures/cloud'

let cloud: TestCloud

beforeAll(async () => {
  const timer = (name: string, config: string) => ({ name, type: 'timer' as const, config })
  cloud = await openTestCloud([
    {
      name: 'plain',
      made: 'plain',
      triggers: [timer('nightly', '0 0 4 * * * *'), timer('hourly', '0 0 * * * * *')],
    },
    { name: 'sdk', made: 'sdk' },
  ])
})
afterAll(() => cloud.close())

const clockNow = async () => Date.parse((await cloud.ask('/local/clock')).body.at)

it('moves the time of a function that is already running', async () => {
  await cloud.call('plain', { act: 'time' })
  const before = await clockNow()
  await cloud.ask('/local/clock', { json: { plusMinutes: 90 } })
  const { body } = await cloud.call('plain', { act: 'time' })
  expect(body.now - before).toBeGreaterThanOrEqual(90 * 60_000)
  expect(body.now - before).toBeLessThan(91 * 60_000)
  expect(Date.parse(body.text)).toBe(body.now)
  expect(body.isDate).toBe(true)
})

it('fires each timer that fell due in a jump once, in the order in which they were due', async () => {
  const { body } = await cloud.ask('/local/clock', { json: { plusMinutes: 60 * 24 } })
  const fired = body.fired.map(({ timerName }: { timerName: string }) => timerName)
  expect([...fired].sort()).toEqual(['hourly', 'nightly'])
  const due = body.fired.map(({ dueAt }: { dueAt: string }) => dueAt)
  expect(due).toEqual([...due].sort())
  expect(body.fired.every(({ ok }: { ok: boolean }) => ok)).toBe(true)
  const again = await cloud.ask('/local/clock', { json: { plusMinutes: 0 } })
  expect(again.body.fired).toEqual([])
})

it('refuses to go back, and a wish it cannot read', async () => {
  const at = new Date((await clockNow()) - 60_000).toISOString()
  expect((await cloud.ask('/local/clock', { json: { at } })).status).toBe(409)
  expect((await cloud.ask('/local/clock', { json: { plusMinutes: -1 } })).status).toBe(400)
  expect((await cloud.ask('/local/clock', { json: { at: 'tomorrow' } })).status).toBe(400)
})

it('goes to an instant that is given', async () => {
  const at = new Date((await clockNow()) + 10 * 60_000).toISOString()
  const { body } = await cloud.ask('/local/clock', { json: { at } })
  expect(Date.parse(body.at) - Date.parse(at)).toBeLessThan(5_000)
})

it('fires a timer by hand, and knows which there are', async () => {
  expect((await cloud.ask('/local/timers/nightly', { json: {} })).body).toMatchObject({
    timerName: 'nightly',
    ok: true,
  })
  expect((await cloud.ask('/local/timers/never', { json: {} })).status).toBe(404)
  const { body } = await cloud.ask('/local/timers')
  const next = body.timers.find(({ timerName }: { timerName: string }) => timerName === 'nightly')
  expect(next.dueAt).toMatch(/T20:00:00\.000Z$/)
})

it('still accepts the signatures of the SDK after a year has been jumped over', async () => {
  await cloud.ask('/local/clock', { json: { plusMinutes: 60 * 24 * 360 } })
  const { body } = await cloud.call('sdk', { act: 'keep', data: { kept: 'next year' } })
  expect(body).toEqual([expect.objectContaining({ kept: 'next year' })])
})

it('wakes up in the same time after a restart', async () => {
  const before = await clockNow()
  await cloud.restart()
  expect(await clockNow()).toBeGreaterThanOrEqual(before)
})
