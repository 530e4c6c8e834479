/**
 * The draft report of a quarter: for finance alone, adding up to what reached the workers, and marked a
 * draft.
 */
import { fen } from '@/domain/money/fen'
import { aUnit, aWorker, idOf, refusal } from '../people'
import { booked, confirmed, itemOf, postedGig, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'
import { bytesOf } from './printing'
import { readXlsx } from './read-xlsx'

let world: World
let worker: Actor
let finance: Actor

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  finance = world.as('hou-minxia')
  const employer = await aUnit(world)
  worker = await aWorker(world)
  const gigId = await postedGig(employer, { fundsModel: 'recorded', startMinute: 490 })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 410)
  await employer.does('wages.recordHandover', { itemId: itemOf(bookingId), method: 'cash' })
  await worker.does('wages.signReceipt', { itemId: itemOf(bookingId), receivedFen: fen(17_084) })
}, 30_000)
afterAll(() => world.close())

const rowsOf = async (quarter: string) =>
  readXlsx(bytesOf(await finance.does('papers.printPlatformReport', { quarter })))

it('names each worker with number and income, under a heading that says draft', async () => {
  const before = world.counts().readings ?? 0
  const rows = await rowsOf('2026-Q4')
  const text = JSON.stringify(rows)
  for (const words of ['草稿', '待核实', '2026-10-01 至 2026-12-31', '本季度还没结束', '2027-01-31']) {
    expect(text).toContain(words)
  }
  const { person } = worker
  const line = [person?.name, '居民身份证', person?.idNumber, '劳务报酬所得', 1, 170.84, 0]
  expect(rows).toContainEqual(line)
  expect(rows).toContainEqual(['合计（本份）', null, null, null, 1, 170.84, 0])
  const readings = world.documents('readings').slice(before) as { personId: string; field: string }[]
  const personId = await idOf(worker)
  expect(readings).toMatchObject([
    { personId, field: 'name' },
    { personId, field: 'idNumber' },
  ])
})

it('leaves out what arrived in another quarter', async () => {
  expect(JSON.stringify(await rowsOf('2026-Q3'))).not.toContain(worker.person?.idNumber)
})

it('does not exist for a quarter that has not begun, nor in more parts than there are', async () => {
  const asked = (input: { quarter: string; part?: number }) =>
    refusal(finance, ['papers.printPlatformReport', input])
  expect(await asked({ quarter: '2027-Q1' })).toBe('wages.report.not-begun')
  expect(await asked({ quarter: '2026-Q4', part: 2 })).toBe('wages.register.beyond')
})

it('reads every wage once, also when more than a page arrived in the same moment', async () => {
  const [item] = world.documents('payitems') as { _id: string; workerId: string; grossFen: number }[]
  for (let count = 0; count < 2_100; count += 1) {
    await world.put('payitems', `item:aaaaaaaaaaaa:bbbbbbbbbbbb:bonus${count}`, { ...item, grossFen: 1 })
  }
  const total = (await rowsOf('2026-Q4')).find(([first]) => first === '合计（本份）')
  expect(total).toEqual(['合计（本份）', null, null, null, 2_101, 191.84, 0])
})
