/** The line in front of the workers is short, fair, ends in time and lets deeper calls go first. */
import { createWaitingLine } from '../../../localcloud/functions/waiting-line'

const open = (wishes: { queueLength?: number; queueWaitMs?: number; isStuck?: () => boolean } = {}) =>
  createWaitingLine<string>({ queueLength: 8, queueWaitMs: 1_000, isStuck: () => false, ...wishes })

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

it('gives at once what can start', async () => {
  expect(await open().enter(0, () => 'started')).toBe('started')
})

it('lets those of one depth start in the order in which they came, and deeper ones before them', async () => {
  const line = open()
  let room = 0
  const order: string[] = []
  const enter = async (depth: number, name: string) => {
    const started = await line.enter(depth, () => (room-- > 0 ? name : undefined))
    order.push(String(started))
  }
  const all = [enter(0, 'first'), enter(0, 'second'), enter(1, 'deeper')]
  for (const left of [2, 1, 0]) {
    await nextTurn()
    room = 1
    line.advance()
    expect(line.length()).toBe(left)
  }
  await Promise.all(all)
  expect(order).toEqual(['deeper', 'first', 'second'])
})

it('turns away at once when it is full', async () => {
  const line = open({ queueLength: 1 })
  const waiting = line.enter(0, () => undefined)
  expect(await line.enter(0, () => undefined)).toBeUndefined()
  line.close()
  expect(await waiting).toBeUndefined()
})

it('turns away after the wait', async () => {
  expect(await open({ queueWaitMs: 20 }).enter(0, () => undefined)).toBeUndefined()
})

it('turns the deepest away at once when nothing else could ever move', async () => {
  const line = open({ isStuck: () => true })
  expect(await line.enter(3, () => undefined)).toBeUndefined()
  expect(line.length()).toBe(0)
})
