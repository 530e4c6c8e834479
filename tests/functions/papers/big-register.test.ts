/** A register of two hundred workers, and one too long for a file: nobody is left out, and it stays small. */
import { instant } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'
import { payStep } from '@/domain/wages/pay-steps'
import { linesPerFile } from '../../../cloudfunctions/papers/printing-register'
import type { PersonFields } from '../../../cloudfunctions/_kernel/person'
import type { PayItem } from '../../../cloudfunctions/wages/repository'
import { aUnit, aWorker, idOf } from '../people'
import { booked, confirmed, postedGig, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'
import { bytesOf } from './printing'
import { readPdf } from './read-pdf'
import { readXlsx } from './read-xlsx'

const crew = 200
let world: World
let employer: Actor
let gigId: string
let expectedFen = 0

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const numbered = (count: number) =>
  `${letters.charAt(Math.floor(count / 32))}${letters.charAt(count % 32)}`.padStart(12, '0')
const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞'
const nameOf = (count: number) =>
  `${surnames.charAt(count % 20)}${given.charAt(Math.floor(count / 20) % 20)}${given.charAt((count * 7) % 20)}`

/** Whoever works here is a copy of the first worker with a name, a number and a wage of their own. */
async function copied(count: number, first: { person: PersonFields; item: PayItem }): Promise<void> {
  const { seal } = await import('../../../cloudfunctions/_kernel/sealed')
  const workerId = numbered(count)
  const { realName, phone } = first.person
  if (!realName || !phone) throw new Error('the first worker has told who they are')
  await world.put('persons', workerId, {
    ...first.person,
    realName: { ...realName, nameSealed: seal('name', nameOf(count)) },
    phone: { ...phone, hash: `hash${count}` },
  })
  const step = payStep({ label: 'hours', quantity: 300 + count, unit: 'minute', rateFen: fen(2500), per: 60 })
  expectedFen += step.amountFen
  await world.put('payitems', `item:${gigId}:${workerId}:base`, {
    ...first.item,
    workerId,
    bookingId: `booking:${gigId}:${workerId}`,
    steps: [step],
    grossFen: step.amountFen,
    state: 'signed',
    paidAt: instant('2026-11-24T09:00:00.000Z'),
    handover: { method: 'cash', at: instant('2026-11-24T08:30:00.000Z') },
  })
}

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  employer = await aUnit(world)
  const worker = await aWorker(world)
  gigId = await postedGig(employer, { fundsModel: 'recorded', startMinute: 490, headcount: 2 })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  const workerId = await idOf(worker)
  const [item] = world.documents('payitems') as PayItem[]
  const person = (world.documents('persons') as (PersonFields & { _id: string })[]).find(
    ({ _id }) => _id === workerId,
  )
  if (!item || !person) throw new Error('somebody has worked')
  expectedFen += item.grossFen
  for (let count = 1; count < crew; count += 1) await copied(count, { person, item })
}, 60_000)
afterAll(() => world.close())

it('lists two hundred workers in a sheet, each once, and adds up', async () => {
  const before = world.counts().readings ?? 0
  const started = performance.now()
  const file = await employer.does('papers.printGigRegister', { gigId, format: 'xlsx' })
  const bytes = bytesOf(file)
  const rows = readXlsx(bytes)
  const names = rows.map((row) => row[3])
  for (let count = 1; count < crew; count += 1) expect(names).toContain(nameOf(count))
  const total = rows.find(([first]) => first === '合计')
  expect(Math.round(Number(total?.[8]) * 100)).toBe(expectedFen)
  expect(rows.filter((row) => row[0] === '德通物流园')).toHaveLength(crew)
  expect(world.counts().readings).toBe(before + crew * 3)
  expect(bytes.length).toBeLessThan(60_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})

it('prints them on paper: every name, every page numbered, no empty box', async () => {
  const file = await employer.does('papers.printGigRegister', { gigId, format: 'pdf' })
  const bytes = bytesOf(file)
  const { text, boxes, pages } = readPdf(bytes)
  for (let count = 1; count < crew; count += 1) expect(text).toContain(nameOf(count))
  expect(text).toMatch(/\n\d{17}[\dX]\n/)
  expect(boxes).toBe(0)
  expect(text).not.toContain('〓')
  expect(text).toContain(`第 ${pages} 页，共 ${pages} 页`)
  expect(text.match(/劳动者姓名/g)).toHaveLength(pages)
  expect(bytes.length).toBeLessThan(400_000)
})

it('comes in parts when it is longer than a file, and every line stands in exactly one', async () => {
  const more = linesPerFile.pdf + 1 - crew
  const [item] = world.documents('payitems') as PayItem[]
  for (let count = 0; count < more; count += 1) {
    const itemId = `item:${gigId}:${numbered(count % crew)}:bonus${count}`
    await world.put('payitems', itemId, { ...item, kind: 'bonus', state: 'accrued', paidAt: null })
  }
  const employerId = await idOf(employer)
  const asked = { employerId, month: '2026-11', format: 'pdf' } as const
  const first = await employer.does('papers.printMonthRegister', asked)
  const second = await employer.does('papers.printMonthRegister', { ...asked, part: 2 })
  expect(first).toMatchObject({ part: 1, parts: 2, lines: linesPerFile.pdf })
  expect(second).toMatchObject({ part: 2, parts: 2, lines: 1 })
  expect(second.fileName).toBe('工资支付台账-2026-11-第2份共2份.pdf')
})
