/** The list of late wages as a sheet: what the screen says, whole, and for those who may see the screen. */
import { aUnit, aWorker, refusal } from '../people'
import { booked, confirmed, postedGig, worked } from '../working-day'
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
  const employer = await aUnit(world)
  worker = await aWorker(world)
  const gigId = await postedGig(employer)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}, 30_000)
afterAll(() => world.close())

const exported = async () => {
  const file = await finance.does('papers.exportLateWages', {})
  return { ...file, cells: readXlsx(bytesOf(file)) }
}

it('says that there are none while nothing is late', async () => {
  const { rows, isWhole, cells } = await exported()
  expect({ rows, isWhole }).toEqual({ rows: 0, isWhole: true })
  expect(JSON.stringify(cells)).toContain('没有。')
})

it('has a row for a wage whose money never came, with how late and because of whom', async () => {
  world.moveTo('2026-11-25T16:30:00.000Z')
  const { rows, fileName, cells } = await exported()
  expect(rows).toBe(1)
  expect(fileName).toBe('逾期未到账工资-2026-11-26.xlsx')
  const row = cells.find(([first]) => first === '德通物流园')
  expect(row?.slice(0, 9)).toEqual([
    '德通物流园',
    '张*',
    expect.any(String),
    '2026-11-24',
    175,
    '2026-11-24',
    '逾期一天以上',
    '雇主',
    '应付，雇主还没有存入',
  ])
  expect(JSON.stringify(cells)).not.toContain(worker.person?.name)
})

it('goes through every page of the list', async () => {
  const [item] = world.documents('payitems')
  for (let count = 0; count < 120; count += 1) {
    await world.put('payitems', `item:aaaaaaaaaaaa:bbbbbbbbbbbb:bonus${count}`, { ...item })
  }
  expect(await exported()).toMatchObject({ rows: 121, isWhole: true })
})

it('is for the offices that may see the list', async () => {
  expect(await refusal(worker, ['papers.exportLateWages', {}])).toBe('kernel.caller.not-allowed')
  expect(await refusal(world.as('fan-liping'), ['papers.exportLateWages', {}])).toBe(
    'kernel.caller.not-allowed',
  )
})
