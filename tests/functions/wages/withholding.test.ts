/**
 * With the switch on, a wage of the reference rail splits into net pay and tax; with the switch off, none
 * does.
 */
import type { GigFields } from '@/contract/gigs'
import type { Entry } from '@/domain/ledger/entry'
import { fen } from '@/domain/money/fen'
import type { PolicyRow } from '@/domain/policy/policy-row'
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

jest.mock('@/policies/tax-platform', () => {
  const actual = jest.requireActual<{ withholdingRows: readonly PolicyRow[] }>('@/policies/tax-platform')
  return { ...actual, withholdingRows: actual.withholdingRows.map((row) => ({ ...row, value: 1 })) }
})

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

async function aWage(terms: Partial<GigFields>): Promise<string> {
  const gigId = await postedGig(employer, terms)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  return itemOf(bookingId)
}

const taxEntries = () =>
  (world.documents('journal') as readonly Entry[]).filter(({ kind }) => kind === 'taxWithheld')

/** Seven hours at 200 yuan: 1,400 yuan, of which 600 carry 20 %. */
const wellPaid = { payRateFen: fen(20_000) }

it('splits a wage above the exempt sum into what the worker gets and what the tax office does', async () => {
  const itemId = await aWage(wellPaid)
  expect(taxEntries()).toMatchObject([
    { id: `tax:${itemId}`, postings: [{ from: `payable:${itemId}`, to: 'tax:iit', amountFen: 12_000 }] },
  ])
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  const slip = await worker.does('wages.openPaySlip', { itemId })
  expect(slip).toMatchObject({
    deductionFen: 12_000,
    netFen: 128_000,
    item: { grossFen: 140_000, state: 'paid' },
  })
  expect(await worker.does('wages.openTaxEstimate', {})).toMatchObject({ withheldFen: 12_000 })
})

it('withholds once, although the transfer expires and goes out again', async () => {
  const itemId = await aWage(wellPaid)
  world.passMinutes(25 * 60)
  await world.settle()
  await worker.does('wages.checkTransfer', { itemId })
  await world.settle()
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  expect(taxEntries()).toHaveLength(1)
  expect(await worker.does('wages.openPaySlip', { itemId })).toMatchObject({
    netFen: 128_000,
    item: { state: 'paid' },
  })
})

it('withholds nothing up to the exempt sum', async () => {
  const itemId = await aWage({ payRateFen: fen(11_428) })
  expect(taxEntries()).toEqual([])
  expect(await worker.does('wages.openPaySlip', { itemId })).toMatchObject({
    deductionFen: 0,
    netFen: 79_996,
  })
})
