/**
 * The lists of the money desk as sheets: the same rows as the desk, in Chinese, for finance and the auditor.
 */
import { aUnit, aWorker, refusal } from '../people'
import { booked, confirmed, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'
import { bytesOf } from './printing'
import { readXlsx } from './read-xlsx'

let world: World
let finance: Actor
let worker: Actor

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  finance = world.as('hou-minxia')
  topUp(world)
  const employer = await aUnit(world)
  worker = await aWorker(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  await world.settle()
}, 30_000)
afterAll(() => world.close())

const cellsOf = async (table: 'inTransit' | 'differences' | 'closes') => {
  const file = await finance.does('papers.exportMoney', { table })
  return { ...file, cells: readXlsx(bytesOf(file)) }
}

it('lists what is on its way, as the desk does', async () => {
  const desk = await finance.does('wages.openMoneyDesk', {})
  const { cells, rows } = await cellsOf('inTransit')
  expect(rows).toBe(desk.inTransit.length)
  expect(rows).toBe(1)
  const [way] = desk.inTransit
  expect(cells).toContainEqual([
    way?.account,
    175,
    expect.stringContaining('2026-11-24 16:'),
    expect.any(String),
  ])
})

it('lists differences with their sign, in Chinese', async () => {
  await world.put('differences', 'difference:wx_basic:1', {
    day: '2026-11-24',
    state: 'open',
    kind: 'lineWithoutEntry',
    key: 'wx:basic.payment.order1',
    lineId: 'line1',
    amountFen: -1_234_56,
    openedAt: '2026-11-24T02:10:00.000Z',
    resolution: null,
    reason: null,
    proposedBy: null,
    resolvedBy: null,
    resolvedAt: null,
  })
  const { cells } = await cellsOf('differences')
  const row = cells.find(([first]) => first === '2026-11-24')
  expect(row?.slice(0, 7)).toEqual([
    '2026-11-24',
    '待处理',
    '账单有，账上没有',
    'wx:basic',
    '收款',
    'order1',
    -1234.56,
  ])
})

it('lists the history of closes with their roots', async () => {
  const root = 'f'.repeat(64)
  const close = { side: 'book', state: 'closed', problem: null, count: 7, differenceFen: 0 }
  for (let number = 1; number <= 70; number += 1) {
    const day = new Date(Date.UTC(2026, 7, number)).toISOString().slice(0, 10)
    const closedAt = `${day}T16:11:00.000Z`
    await world.put('closes', `close:book:${day}`, { ...close, day, closedAt, seal: { number, root } })
  }
  const { cells, rows, isWhole } = await cellsOf('closes')
  expect({ rows, isWhole }).toEqual({ rows: 70, isWhole: true })
  expect(cells).toContainEqual(['2026-08-01', '账本', '已结，0.00', null, '2026-08-02 0:11', 7, 0, root])
})

it('is for finance and the auditor', async () => {
  expect(await world.as('nie-guanghui').does('papers.exportMoney', { table: 'closes' })).toMatchObject({
    rows: 70,
  })
  for (const actor of [worker, world.as('cui-xiuying'), world.as('shi-yongjun')]) {
    expect(await refusal(actor, ['papers.exportMoney', { table: 'closes' }])).toBe(
      'kernel.caller.not-allowed',
    )
  }
})
