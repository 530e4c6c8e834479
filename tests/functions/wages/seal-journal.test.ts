/**
 * The chain of the journal: sealed within a minute, by one of many, and it shows whoever touched an entry.
 */
import { createHash } from 'node:crypto'
import type { Entry } from '@/domain/ledger/entry'
import { type Seal, verifyChain } from '@/domain/ledger/hash-chain'
import { aUnit, aWorker } from '../people'
import { booked, confirmed, paidIn, postedGig, topUp, worked } from '../working-day'
import { openWorld, type World } from '../world'

let world: World

/** A whole working day is played in every test, on a machine that may be busy with others. */
jest.setTimeout(60_000)

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const entries = () => world.documents('journal') as readonly (Entry & { readonly _id: string })[]
const seals = () =>
  [...(world.documents('seals') as readonly Seal[])].sort((one, other) => one.number - other.number)
const flaws = () => verifyChain({ seals: seals(), entries: entries() }, hash)

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

it('seals what is older than half a minute, and once only', async () => {
  await dayOfWork()
  await world.fireTimer('seal')
  const early = seals().flatMap((seal) => seal.entries)
  expect(early.length).toBeLessThan(entries().length)
  world.passMinutes(0.6)
  await Promise.all([world.fireTimer('seal'), world.fireTimer('seal')])
  await world.fireTimer('seal')
  expect(flaws()).toEqual([])
  expect(seals().flatMap((seal) => seal.entries)).toHaveLength(entries().length)
})

it('finds an entry that was changed in the store, and one that was taken out', async () => {
  await dayOfWork()
  world.passMinutes(1)
  await world.fireTimer('seal')
  const [first] = entries()
  if (!first) throw new Error('a day of work has entries')
  await world.put('journal', first._id, { ...first, reference: 'another' })
  expect(flaws()).toMatchObject([{ flaw: 'entryChanged', entryId: first.id }])
})

it('seals a straggler later, and says that it was one', async () => {
  await dayOfWork()
  world.passMinutes(1)
  const last = [...entries()].sort((one, other) => (one.at < other.at ? 1 : -1))[0]
  await world.fireTimer('seal')
  if (!last) throw new Error('a day of work has entries')
  const at = new Date(Date.parse(last.at) - 30_000).toISOString()
  await world.put('journal', 'float:late', { ...last, id: 'float:late', at })
  await world.fireTimer('seal')
  expect(seals().at(-1)).toMatchObject({ stragglers: ['float:late'] })
  expect(flaws()).toEqual([])
})
