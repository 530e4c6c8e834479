/**
 * The process is killed in the middle of everything: whatever it had answered is still there, no yuan is lost
 * or doubled, and what nobody knows about can be sent again. KILL_ROUNDS and KILL_SEED make it longer.
 */
import type { Entry } from '@/domain/ledger/entry'
import { type City, startCity } from './city'
import { load, type Load, sendAgain } from './load'
import { aHousehold, aUnit, aWorker } from './newcomers'
import { seededDraws } from './seeded'
import { bookIsSound } from './sound-book'
import { until } from './until'

const rounds = Number(process.env.KILL_ROUNDS ?? 2)
const seed = Number(process.env.KILL_SEED ?? 1)
const secondsForOneRound = 45

jest.setTimeout((rounds + 1) * secondsForOneRound * 1_000)

const employerIds = ['jia-wenhua', 'xie-minghui']
const workerIds = ['crowd-001', 'crowd-002', 'crowd-003', 'crowd-004']

let city: City
beforeAll(async () => {
  city = await startCity()
  await aUnit(city)
  await aHousehold(city, 'xie-minghui')
  for (const workerId of workerIds) await aWorker(city, workerId)
})
afterAll(() => city.close())

const phonesOf = (ids: readonly string[]) => Promise.all(ids.map((personId) => city.as(personId)))

async function loadUntilKilled(promises: number): Promise<Load> {
  const running = load({ employers: await phonesOf(employerIds), workers: await phonesOf(workerIds) })
  await running.reach(promises)
  await city.kill()
  await running.ended
  return running
}

async function idsOf(collection: string): Promise<ReadonlySet<string>> {
  const documents = await city.documents<{ readonly _id: string }>(collection)
  return new Set(documents.map(({ _id }) => _id))
}

async function missing({ promised }: Load): Promise<readonly string[]> {
  const names = [...new Set(promised.map(({ collection }) => collection))]
  const stored = new Map<string, ReadonlySet<string>>()
  for (const name of names) stored.set(name, await idsOf(name))
  return promised.flatMap(({ collection, id }) => (stored.get(collection)?.has(id) ? [] : [id]))
}

interface Order {
  readonly _id: string
  readonly state: string
  readonly gigId: string
}

/** Every payment WeChat took is booked, each once. */
async function everyPaymentIsBooked(paidOrders: readonly string[]): Promise<void> {
  const orders = await until(
    async () => {
      await city.fireTimer('deliver')
      return city.documents<Order>('orders')
    },
    (list) => list.every(({ _id, state }) => !paidOrders.includes(_id) || state === 'paid'),
    20_000,
  )
  const journal = await city.documents<Entry>('journal')
  const received = journal.filter(({ kind }) => kind === 'paymentReceived')
  expect(received).toHaveLength(orders.filter(({ state }) => state === 'paid').length)
}

it(`keeps every promise through ${rounds} kills, and its book stays sound (seed ${seed})`, async () => {
  const draw = seededDraws(seed)
  for (let round = 0; round < rounds; round += 1) {
    const running = await loadUntilKilled(8 + draw(30))
    expect(running.promised.length).toBeGreaterThan(0)
    city = await startCity({ dataFolder: city.dataFolder })
    expect(await missing(running)).toEqual([])
    expect(await sendAgain(city, running.unanswered)).toEqual([])
    await everyPaymentIsBooked(running.paidOrders)
    await bookIsSound(city)
  }
})
