/**
 * The wage register of a gig and of a month: the fields of the law, the sums of the ledger, and who may see
 * what.
 */
import type { RegisterFile } from '@/contract/papers'
import type { Entry } from '@/domain/ledger/entry'
import { day } from '@/domain/calendar/day'
import { fen, yuan } from '@/domain/money/fen'
import { aHousehold, aUnit, aWorker, idOf, refusal } from '../people'
import { booked, confirmed, itemOf, postedGig, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'
import { bytesOf } from './printing'
import { readPdf } from './read-pdf'
import { readXlsx } from './read-xlsx'

let world: World
let worker: Actor
let employer: Actor
let gigId: string

const heads = [
  '用人单位',
  '支付周期（工作日）',
  '支付日期',
  '劳动者姓名',
  '身份证号',
  '联系方式',
  '工作时间',
  '应发项目与算法',
  '应发（元）',
  '扣除（元）',
  '实发（元）',
  '支付凭证或签字',
]

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer, { fundsModel: 'recorded', startMinute: 490 })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 410)
  const itemId = itemOf(bookingId)
  await employer.does('wages.recordHandover', { itemId, method: 'cash' })
  await worker.does('wages.signReceipt', { itemId, receivedFen: fen(17_084) })
}, 30_000)
afterAll(() => world.close())

const register = (actor: Actor, format: 'pdf' | 'xlsx'): Promise<RegisterFile> =>
  actor.does('papers.printGigRegister', { gigId, format })
const rowsOf = async (actor: Actor) => readXlsx(bytesOf(await register(actor, 'xlsx')))

it('has every field of the law, filled, and the worker’s signature as proof', async () => {
  const rows = await rowsOf(employer)
  const at = rows.findIndex(([first]) => first === '用人单位')
  expect(rows[at]).toEqual(heads)
  const { person } = worker
  expect(rows[at + 1]).toEqual([
    '德通物流园',
    '2026-11-24',
    '2026-11-24',
    '张磊',
    person?.idNumber,
    person?.phone,
    expect.stringContaining('6 小时 50 分'),
    expect.stringContaining('6 小时 50 分 × ¥25.00/小时 = 170.84'),
    170.84,
    0,
    170.84,
    expect.stringContaining('现金'),
  ])
  const nothing = Array.from({ length: 7 }, () => null)
  expect(rows[at + 2]).toEqual(['合计', ...nothing, 170.84, 0, 170.84, null])
})

it('adds up to what the ledger says was paid', async () => {
  const journal = world.documents('journal') as Entry[]
  const paid = journal.filter(({ id }) => id.startsWith('paid:'))
  const total = (await rowsOf(employer)).find(([first]) => first === '合计')
  expect(paid).toHaveLength(1)
  expect(total?.at(-2)).toBe(
    Number(yuan(fen(paid.reduce((sum, { postings }) => sum + (postings[0]?.amountFen ?? 0), 0)))),
  )
})

it('says the same on paper', async () => {
  const { text, boxes, pages } = readPdf(bytesOf(await register(employer, 'pdf')))
  expect(boxes).toBe(0)
  expect(pages).toBe(1)
  for (const words of ['张磊', worker.person?.idNumber ?? '', '170.84', '合计', '2029-11-24']) {
    expect(text.replaceAll('\n', '')).toContain(words)
  }
})

const readingsOf = async (actor: Actor, actorId: string) => {
  const before = world.counts().readings ?? 0
  const text = JSON.stringify(await rowsOf(actor))
  const added = world.documents('readings').slice(before) as { actorId: string; field: string }[]
  expect(added.every((reading) => reading.actorId === actorId)).toBe(true)
  return { text, fields: added.map(({ field }) => field) }
}

it('opens names, numbers and telephones for the employer and the inspection, and records each opening', async () => {
  const { person } = worker
  for (const actor of [employer, world.as('shi-yongjun')]) {
    const { text, fields } = await readingsOf(actor, await idOf(actor))
    for (const field of [person?.name, person?.idNumber, person?.phone]) expect(text).toContain(field)
    expect(fields).toEqual(['name', 'idNumber', 'phone'])
  }
})

it('covers them for finance and the auditor, and opens nothing', async () => {
  const { person } = worker
  for (const actor of [world.as('hou-minxia'), world.as('nie-guanghui')]) {
    const { text, fields } = await readingsOf(actor, await idOf(actor))
    for (const field of [person?.name, person?.idNumber, person?.phone]) expect(text).not.toContain(field)
    expect(text).toContain('张*')
    expect(text).toContain('（已遮盖）')
    expect(fields).toEqual([])
  }
})

it('of a month is for the employer whose it is', async () => {
  const employerId = await idOf(employer)
  const month = { employerId, month: '2026-11', format: 'xlsx' } as const
  expect(await employer.does('papers.printMonthRegister', month)).toMatchObject({
    fileName: '工资支付台账-2026-11.xlsx',
    ...{ part: 1, parts: 1, lines: 1 },
  })
  const earlier = await employer.does('papers.printMonthRegister', { ...month, month: '2026-10' })
  expect(JSON.stringify(readXlsx(bytesOf(earlier)))).toContain('这段时间没有工资')
  const other = await aHousehold(world)
  expect(await refusal(other, ['papers.printMonthRegister', month])).toBe('kernel.relation.not-yours')
  expect(await refusal(employer, ['papers.printMonthRegister', { ...month, part: 2 }])).toBe(
    'wages.register.beyond',
  )
  const nobody = { ...month, employerId: await idOf(worker) }
  expect(await refusal(world.as('nie-guanghui'), ['papers.printMonthRegister', nobody])).toBe(
    'wages.employer.unknown',
  )
})

it('of a gig is refused to another employer, to a worker, and at the window', async () => {
  const asked = { gigId, format: 'xlsx' } as const
  expect(await refusal(worker, ['papers.printGigRegister', asked])).toBe('kernel.caller.not-allowed')
  const other = await aHousehold(world, 'dong-zhenhua')
  expect(await refusal(other, ['papers.printGigRegister', asked])).toBe('kernel.relation.not-yours')
  const onBehalfOf = await idOf(employer)
  const window = { onBehalfOf, confirmation: { how: 'spoken' as const } }
  expect(await refusal(world.as('cui-xiuying'), ['papers.printGigRegister', asked], window)).toBe(
    'kernel.caller.not-allowed',
  )
})

it('of a household names it in full for itself, and masked for finance', async () => {
  const household = world.as('xie-minghui')
  const workOn = day('2026-11-25')
  const own = await postedGig(household, { trade: 'housekeeper', fundsModel: 'recorded', workOn })
  const asked = { gigId: own, format: 'xlsx' } as const
  const text = async (actor: Actor) =>
    JSON.stringify(readXlsx(bytesOf(await actor.does('papers.printGigRegister', asked))))
  expect(await text(household)).toContain('谢明慧')
  expect(await text(world.as('hou-minxia'))).toContain('谢**')
})
