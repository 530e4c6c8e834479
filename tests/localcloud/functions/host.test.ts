/** The functions host bears what functions do wrong, and says busy in time instead of standing still. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTestCloud, type TestCloud } from '../fixtures/cloud'

let cloud: TestCloud
const plainNames = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

beforeAll(async () => {
  cloud = await openTestCloud(
    [
      ...plainNames.map((name) => ({ name, made: 'plain' as const, envVariables: { FIXTURE_NAME: name } })),
      { name: 'short', made: 'plain', timeout: 1 },
      { name: 'sdk', made: 'sdk' },
    ],
    { workers: 8, queueLength: 4, queueWaitMs: 600 },
  )
})
afterAll(() => cloud.close())

const workersOf = async (name: string) => {
  const { body } = await cloud.ask('/local/state')
  return body.workers.filter((worker: { functionName: string }) => worker.functionName === name).length
}

it('ends a function that never answers at its time limit, with a coded fault, and serves the next call', async () => {
  const startedAt = performance.now()
  const { status, body } = await cloud.call('short', { act: 'hang' })
  expect(performance.now() - startedAt).toBeLessThan(4_000)
  expect(status).toBe(500)
  expect(body).toMatchObject({
    ok: false,
    error: { kind: 'fault', code: 'kernel.host.timeout', retry: true },
  })
  expect((await cloud.call('short', { act: 'echo' })).body.event).toEqual({ act: 'echo' })
})

it.each(['exit', 'die'])('survives a worker that ends itself (%s) and answers a coded fault', async (act) => {
  const { body } = await cloud.call('one', { act })
  expect(body).toMatchObject({
    ok: false,
    error: { kind: 'fault', code: 'kernel.fault.unexpected', retry: true },
  })
  expect(body.code).toBeUndefined()
  expect((await cloud.call('one', { act: 'echo' })).status).toBe(200)
})

it('answers a coded fault for what a function throws, and keeps the reason for the log only', async () => {
  const { body } = await cloud.call('one', { act: 'throw' })
  expect(body.error).toMatchObject({ code: 'kernel.fault.unexpected', retry: false })
  expect(JSON.stringify(body)).not.toContain('on purpose')
  expect(readFileSync(join(cloud.folder, 'data', 'functions.log'), 'utf8')).toContain('thrown on purpose')
})

it('does not know a function that is not there, and an undefined result is null', async () => {
  expect((await cloud.call('nobody', {})).status).toBe(404)
  expect((await cloud.call('one', { act: 'nothing' })).body).toBeNull()
})

it('starts at most two workers of one function and lets the rest wait for their turn', async () => {
  const waits = Array.from({ length: 6 }, () => cloud.call('two', { act: 'wait', milliseconds: 60 }))
  const statuses = (await Promise.all(waits)).map(({ status }) => status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200])
  expect(await workersOf('two')).toBe(2)
})

it('says busy, retry later, when the line is full or the wait too long', async () => {
  const waits = Array.from({ length: 12 }, () => cloud.call('three', { act: 'wait', milliseconds: 700 }))
  const replies = await Promise.all(waits)
  const busy = replies.filter(({ body }) => body.ok === false)
  expect(replies.filter(({ body }) => body.before)).not.toHaveLength(0)
  expect(busy.length).toBeGreaterThanOrEqual(6)
  for (const { status, body } of busy) {
    expect(status).toBe(503)
    expect(body.error).toMatchObject({ kind: 'fault', code: 'kernel.host.busy', retry: true })
  }
})

it('never has more workers than its limit, and makes room by ending the one idle longest', async () => {
  for (const name of plainNames) expect((await cloud.call(name, { act: 'echo' })).status).toBe(200)
  const { body } = await cloud.ask('/local/state')
  expect(body.workers).toHaveLength(8)
  expect(await workersOf('ten')).toBe(1)
  expect(await workersOf('one')).toBe(0)
})

it('lets calls between functions through while calls from outside fill their share', async () => {
  const outside = ['one', 'two', 'three', 'four', 'five'].map((name) =>
    cloud.call(name, { act: 'wait', milliseconds: 400 }),
  )
  const nested = cloud.call('sdk', { act: 'callOther', name: 'six', data: { act: 'echo' } })
  expect((await nested).body.event).toEqual({ act: 'echo' })
  expect((await Promise.all(outside)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

it('does not stand still when functions call themselves deeper than there are workers: the deepest is told busy', async () => {
  const startedAt = performance.now()
  const { body } = await cloud.call('sdk', { act: 'descend', depth: 12 })
  expect(body.error).toMatchObject({ code: 'kernel.host.busy' })
  expect(performance.now() - startedAt).toBeLessThan(6_000)
  expect((await cloud.call('sdk', { act: 'descend', depth: 2 })).body).toEqual({ reached: true })
})

it('gives a function its own variables and the secrets, and nothing of this process', async () => {
  const { body } = await cloud.call('four', { act: 'environment' })
  expect(body).toEqual({ own: 'four', secret: expect.stringMatching(/^.{44}$/), home: null })
})

it('writes what a function prints as one JSON line with the request it belongs to', async () => {
  const { body, headers } = await cloud.call('five', { act: 'print' })
  const lines = readFileSync(join(cloud.folder, 'data', 'functions.log'), 'utf8')
    .trim()
    .split('\n')
  const entry = lines.map((line) => JSON.parse(line)).find(({ requestId }) => requestId === body.requestId)
  expect(entry).toMatchObject({
    functionName: 'five',
    level: 'error',
    text: expect.stringContaining('printed'),
  })
  expect(headers.get('x-cloudbase-request-id')).toBe(body.requestId)
})

it('keeps documents through the genuine SDK over the signed wire', async () => {
  const { body } = await cloud.call('sdk', { act: 'keep', data: { amountFen: 18_000, at: '德城区' } })
  expect(body).toEqual([expect.objectContaining({ amountFen: 18_000, at: '德城区' })])
})
