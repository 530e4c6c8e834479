/** A pay slip comes out of the function for those it concerns, and anybody who holds it can check it. */
import { printedSlip } from './printing'
import { aUnit, aWorker, idOf, refusal } from '../people'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let itemId: string

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  topUp(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}, 30_000)
afterAll(() => world.close())

it('prints the sum of the ledger, with the name in full and the number masked', async () => {
  const slip = await worker.does('wages.openPaySlip', { itemId })
  const { text, fileName, boxes } = await printedSlip(worker, itemId)
  expect(fileName).toBe('工资清单-2026-11-24.pdf')
  expect(boxes).toBe(0)
  expect(text).toContain('张磊')
  expect(text).not.toContain(worker.person?.idNumber)
  expect(text).toContain('175.00')
  expect(slip.netFen).toBe(17_500)
})

it('records who opened the name, also when it is one’s own', async () => {
  const before = world.counts().readings ?? 0
  await printedSlip(employer, itemId)
  const added = (world.documents('readings') as { actorId: string; personId: string; field: string }[]).slice(
    before,
  )
  const actorId = await idOf(employer)
  const personId = await idOf(worker)
  expect(added).toMatchObject([
    { actorId, personId, field: 'name' },
    { actorId, personId, field: 'idNumber' },
  ])
})

it('is not printed for another worker, and not for a stranger', async () => {
  const other = await aWorker(world, 'liu-yang')
  expect(await refusal(other, ['papers.printPaySlip', { itemId }])).toBe('kernel.relation.not-yours')
  expect(await refusal(world.nobody, ['papers.printPaySlip', { itemId }])).toBe('kernel.caller.unknown')
})

it('is checked by anybody who holds it: masked name, employer, day, amount, state', async () => {
  const { code } = await printedSlip(worker, itemId)
  expect(await world.nobody.does('papers.verifySlip', { code })).toEqual({
    genuine: true,
    workerName: '张*',
    employerName: '德通物流园',
    workOn: '2026-11-24',
    grossFen: 17_500,
    deductionFen: 0,
    netFen: 17_500,
    state: expect.any(String) as string,
    paidAt: null,
  })
})

it('says of a forged code that it is not genuine: each letter counts', async () => {
  const { code } = await printedSlip(worker, itemId)
  for (let place = 2; place < code.length; place += 1) {
    if (code.charAt(place) === ':') continue
    const forged = `${code.slice(0, place)}${code.charAt(place) === 'A' ? 'B' : 'A'}${code.slice(place + 1)}`
    expect(await world.nobody.does('papers.verifySlip', { code: forged })).toEqual({ genuine: false })
  }
  const { code: market } = { code: 'm:decheng:AAAAAAAAAA' }
  expect(await world.nobody.does('papers.verifySlip', { code: market })).toEqual({ genuine: false })
})

it('hides in its code who worked, and where', async () => {
  const { code } = await printedSlip(worker, itemId)
  expect(code).not.toContain(await idOf(worker))
})
