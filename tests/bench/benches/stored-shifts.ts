/** How the wage use cases bear a long history: a city with few shifts stored and one with many, in turn. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Citizen } from '../../journeys/citizen'
import { type City, startCity } from '../../journeys/city'
import { at, itemOf, type Parties, topUp } from '../../journeys/working-day'
import { timed } from '../city/at-once'
import { type Crowd, gather } from '../city/crowd'
import { waitFor } from '../city/document'
import { confirm } from '../city/lifecycle'
import { pairsOf, untilEvening, workDay, workingDay } from '../city/working-days'
import type { Bench, Figure, Measured, Wishes } from '../frame/bench'
import { percentile, spreadOf } from '../frame/figures'
import { load } from '../loading/load'

const workerCount = 6
const shiftsPerWorker = 200
const callsPerRound = 12
const usualSizes = '10000,1000000'

interface People {
  readonly workers: readonly Citizen[]
  readonly employers: readonly Citizen[]
  readonly officer: Citizen
}

interface Loaded {
  readonly shifts: number
  readonly city: City
  readonly people: People
  readonly note: string
}

interface FirstDay {
  readonly dataFolder: string
  readonly itemId: string
  readonly workerIds: readonly string[]
}

/** A city whose first day has been lived, paid and closed; every other one is a copy of it. */
async function firstDay(): Promise<FirstDay> {
  const city = await startCity()
  await topUp(city)
  const crowd = await gather(city, workerCount)
  await workingDay({ city, pairs: pairsOf(crowd), workOn: workDay(0), clients: 2 })
  await city.moveTo(at('00:30', workDay(1)))
  const items = await city.documents<{ _id: string; workerId: string }>('payitems')
  await city.kill()
  const [first] = items
  if (!first) throw new Error('nobody was paid')
  return { dataFolder: city.dataFolder, itemId: first._id, workerIds: items.map(({ workerId }) => workerId) }
}

const crowdIds = Array.from({ length: workerCount }, (_, index) => `crowd-00${index + 1}`)

async function peopleOf(city: City): Promise<People> {
  const workers = await Promise.all(crowdIds.map((id) => city.as(id)))
  const employers = await Promise.all(['jia-wenhua', 'dong-zhenhua', 'pan-yuqin'].map((id) => city.as(id)))
  return { workers, employers, officer: await city.as('hou-minxia') }
}

async function loadedCity({ dataFolder, itemId, workerIds }: FirstDay, shifts: number): Promise<Loaded> {
  const copy = await mkdtemp(path.join(tmpdir(), `city-${shifts}-`))
  await cp(dataFolder, copy, { recursive: true })
  const file = path.join(copy, 'documents.sqlite')
  const loaded = load({ file, itemId, workOn: workDay(0), shifts, workerIds, shiftsPerWorker })
  const city = await startCity({ dataFolder: copy })
  const took = `${loaded.seconds.toFixed(0)} s, ${loaded.megabytes} MB`
  const note = `${shifts} shifts, as many items and journal entries: loaded in ${took}`
  return { shifts, city, people: await peopleOf(city), note }
}

type Times = Map<string, number[]>

async function take(times: Times, name: string, work: () => Promise<unknown>): Promise<void> {
  const list = times.get(name) ?? []
  times.set(name, list)
  list.push(await timed(work))
}

const isOnItsWay = ({ state }: { readonly state: string }) => state === 'waitingForTap' || state === 'paid'

/** The use cases of one round, each called by whom it is for. */
async function useCases({ city, people }: Loaded, parties: readonly Parties[], times: Times): Promise<void> {
  for (const each of parties) {
    const wait = { collection: 'payitems', id: itemOf(each.bookingId), isThere: isOnItsWay }
    await take(times, 'confirm, accrue, send', async () => {
      await confirm(each)
      await waitFor(city, wait)
    })
  }
  for (let call = 0; call < callsPerRound; call += 1) {
    const each = parties[call % parties.length]
    if (!each) continue
    await take(times, 'list my wages', () => each.worker.does('wages.listMyWages', {}))
    await take(times, 'pay list', () => each.employer.does('wages.openPayList', { gigId: each.gigId }))
    await take(times, 'pay slip', () =>
      each.worker.does('wages.openPaySlip', { itemId: itemOf(each.bookingId) }),
    )
    await take(times, 'late wages', () => people.officer.does('wages.listLateWages', {}))
    await take(times, 'money desk', () => people.officer.does('wages.openMoneyDesk', {}))
  }
}

async function round(loaded: Loaded, count: number, times: Times): Promise<void> {
  const crowd: Crowd = loaded.people
  const wishes = { city: loaded.city, pairs: pairsOf(crowd), workOn: workDay(count + 1), clients: 2 }
  const { parties } = await untilEvening(wishes)
  await useCases(loaded, parties, times)
}

function figuresOf(few: Times, many: Times): readonly Figure[] {
  return [...few].flatMap(([name, ofFew]): Figure[] => {
    const ofMany = many.get(name) ?? []
    const p95 = { few: percentile(ofFew, 0.95), many: percentile(ofMany, 0.95) }
    return [
      { name: `${name}, few`, unit: 'ms', spread: spreadOf(ofFew) },
      { name: `${name}, many`, unit: 'ms', spread: spreadOf(ofMany) },
      { name: `${name}, p95 few`, unit: 'ms', spread: spreadOf([p95.few]) },
      { name: `${name}, p95 many`, unit: 'ms', spread: spreadOf([p95.many]) },
      {
        name: `${name}, p95 many / few`,
        unit: 'times',
        spread: spreadOf([p95.many / p95.few]),
        wished: 'at most 1.3',
      },
    ]
  })
}

const sizesOf = ({ stored = usualSizes }: Wishes): readonly number[] => stored.split(',').map(Number)

async function compare(cities: readonly Loaded[], { rounds, say }: Wishes): Promise<Measured> {
  const times = cities.map(() => new Map<string, number[]>())
  for (let count = 0; count <= rounds; count += 1) {
    for (const [place, loaded] of cities.entries()) {
      // The first round starts the workers; it is not counted.
      await round(loaded, count, count === 0 ? new Map() : (times[place] ?? new Map()))
      say(`round ${count} with ${loaded.shifts} shifts`)
    }
  }
  const [few = new Map(), many = new Map()] = times
  return { figures: figuresOf(few, many), notes: cities.map(({ note }) => note) }
}

async function run(wishes: Wishes): Promise<Measured> {
  const lived = await firstDay()
  const cities: Loaded[] = []
  try {
    for (const shifts of sizesOf(wishes)) {
      cities.push(await loadedCity(lived, shifts))
      wishes.say(cities.at(-1)?.note ?? '')
    }
    return await compare(cities, wishes)
  } finally {
    for (const { city } of cities) await city.close()
    await rm(lived.dataFolder, { recursive: true, force: true })
  }
}

export const storedShifts: Bench = {
  name: 'stored',
  what: 'p95 of the wage use cases with few and with many shifts stored (--stored 10000,1000000)',
  run,
}
