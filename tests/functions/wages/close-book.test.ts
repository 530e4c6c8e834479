/**
 * The night of the book: it closes at zero with its root, goes on where it stopped, and shows what is
 * wrong.
 */
import { day } from '@/domain/calendar/day'
import type { Entry } from '@/domain/ledger/entry'
import { aUnit, aWorker, refusal } from '../people'
import { booked, confirmed, paidIn, postedGig, topUp, worked } from '../working-day'
import { openWorld, type World } from '../world'
import type { BookClose } from '../../../cloudfunctions/wages/close/repository'

let world: World
/** How many commits may still come through; undefined when nothing is to die. */
let commitsLeft: number | undefined

/** A whole working day is played in every test, on a machine that may be busy with others. */
jest.setTimeout(60_000)

beforeAll(async () => {
  world = await openWorld({
    onRequest: (request, handle) => {
      if (request.body.action !== 'database.commitTransaction' || commitsLeft === undefined)
        return handle(request)
      commitsLeft -= 1
      if (commitsLeft < 0) throw new Error('the instance died')
      return handle(request)
    },
  })
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const closes = () =>
  [...(world.documents('closes') as readonly BookClose[])]
    .filter(({ side }) => side === 'book')
    .sort((one, other) => (one.day < other.day ? -1 : 1))
const entries = () => world.documents('journal') as readonly (Entry & { readonly _id: string })[]

async function dayOfWork(): Promise<void> {
  topUp(world)
  const employer = await aUnit(world)
  const worker = await aWorker(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  await world.settle()
}

/** So many entries at one moment, each moving one fen on the recorded rail. */
async function crowd(count: number, day: string): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const id = `accrue:crowd-${String(number).padStart(5, '0')}`
    await world.put('journal', id, {
      id,
      kind: 'recordedWageAccrued',
      postings: [{ from: 'recorded:crowd', to: 'payable:crowd', amountFen: 1 }],
      day,
      at: `${day}T02:00:00.000Z`,
      reference: 'crowd',
    })
  }
}

it('closes no day before ten past midnight, and then at zero, with what waits for a tap', async () => {
  await dayOfWork()
  world.moveTo('2026-11-24T16:09:00.000Z')
  await world.fireTimer('close')
  expect(closes()).toEqual([])
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes()).toMatchObject([
    { day: '2026-11-24', state: 'closed', problem: null, differenceFen: 0, count: entries().length },
  ])
  const [close] = closes()
  expect(close?.underWay).toMatchObject([{ amountFen: 17_500 }])
  expect(close?.underWay[0]?.account).toMatch(/^inflight:/)
  expect(close?.seal.root).toMatch(/^[0-9a-f]{64}$/)
  expect(close?.sums.find(({ key }) => key === 'inflight')).toMatchObject({ balanceFen: 17_500 })
})

it('hands balances and root on to the next day, and catches up on days on which no timer came', async () => {
  await dayOfWork()
  world.moveTo('2026-11-27T16:30:00.000Z')
  await world.fireTimer('close')
  expect(closes().map(({ day, state, count }) => [day, state, count])).toEqual([
    ['2026-11-24', 'closed', entries().filter(({ day }) => day === '2026-11-24').length],
    ['2026-11-25', 'closed', 0],
    ['2026-11-26', 'closed', 0],
    ['2026-11-27', 'closed', 0],
  ])
  const roots = new Set(closes().map(({ seal }) => seal.root))
  expect(roots.size).toBe(1)
  expect(closes().at(-1)?.underWay).toEqual(closes()[0]?.underWay)
})

it('counts a crowd of entries of one moment once each, whatever the pages', async () => {
  await crowd(2_300, '2026-11-24')
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes()).toMatchObject([{ state: 'closed', count: 2_300, differenceFen: 0 }])
  expect(closes()[0]?.sums.find(({ key }) => key === 'payable')).toMatchObject({ inFen: 2_300 })
})

it('goes on after a crash at any page, and comes to the same', async () => {
  await crowd(1_050, '2026-11-24')
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  const [whole] = closes()
  if (!whole) throw new Error('the day closed')
  for (let pages = 0; pages < 10; pages += 1) {
    await world.reset()
    await crowd(1_050, '2026-11-24')
    world.moveTo('2026-11-24T16:10:00.000Z')
    commitsLeft = pages
    await world.fireTimer('close').catch(() => undefined)
    commitsLeft = undefined
    world.passMinutes(10)
    await world.fireTimer('close')
    const [again] = closes()
    expect({ ...again, startedAt: null, closedAt: null, seal: null }).toEqual({
      ...whole,
      startedAt: null,
      closedAt: null,
      seal: null,
    })
  }
})

it('stays open and says why when an entry was touched, and closes when it is put right', async () => {
  await dayOfWork()
  world.passMinutes(2)
  await world.fireTimer('seal')
  const [first] = entries()
  if (!first) throw new Error('a day of work has entries')
  await world.put('journal', first._id, { ...first, reference: 'forged' })
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes()).toMatchObject([{ state: 'open', problem: 'chain:entryChanged', closedAt: null }])
  world.moveTo('2026-11-25T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes().map(({ state }) => state)).toEqual(['open', 'closed'])
  await world.put('journal', first._id, first)
  await world.fireTimer('close')
  expect(closes().map(({ state }) => state)).toEqual(['closed', 'closed'])
})

it('stays open when an entry is gone', async () => {
  await dayOfWork()
  world.passMinutes(2)
  await world.fireTimer('seal')
  const [first] = entries()
  if (!first) throw new Error('a day of work has entries')
  await world.cloud.engine.remove({
    collection: 'journal',
    criteria: { _id: first._id },
    multiple: false,
  })
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes()).toMatchObject([{ state: 'open', problem: 'chain:entryMissing' }])
})

it('says so on the next day when an entry turned up after its day was closed, until finance says why', async () => {
  await dayOfWork()
  world.moveTo('2026-11-24T16:10:00.000Z')
  await world.fireTimer('close')
  await crowd(1, '2026-11-24')
  world.moveTo('2026-11-25T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes().at(-1)).toMatchObject({ state: 'open', problem: 'entriesAfterClose:2026-11-24' })
  const finance = world.as('hou-minxia')
  const explains = (on: string) =>
    ['wages.explainLateEntries', { day: day(on), reason: '重试晚到，金额已核对' }] as const
  expect(await refusal(finance, explains('2026-11-24'))).toBe('wages.close.nothing-to-explain')
  expect(await refusal(finance, explains('2026-11-26'))).toBe('wages.close.unknown')
  expect(await finance.does(...explains('2026-11-25'))).toMatchObject({ state: 'closed', problem: null })
  expect(await finance.does('wages.openClose', { side: 'book', day: day('2026-11-25') })).toMatchObject({
    explained: { reason: '重试晚到，金额已核对' },
  })
  world.moveTo('2026-11-26T16:10:00.000Z')
  await world.fireTimer('close')
  expect(closes().at(-1)).toMatchObject({ day: '2026-11-26', state: 'closed' })
})
