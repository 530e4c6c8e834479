/**
 * Plays many whole lifecycles in one city, day by day: each day is closed before the next begins, its
 * questions are answered for good, and what no law keeps is swept away, so that memory stays bounded.
 */
import { people } from '../../localcloud/seed/people'
import { crowd } from '../../localcloud/seed/crowd'
import { Agenda } from './agenda'
import { citizenOf, type Phones } from './citizens'
import { nightAndMorning } from './closing'
import { calm, lifecycleWeather } from './faults'
import { drawLifecycle, isSettled, type Lifecycle, planLifecycle } from './lifecycle'
import { watchCommits } from './invariants'
import { preparedCities, roster as usualRoster, type Roster } from './prepared-city'
import { answerEverybody, becomeQuiet, checkAnswers } from './quiet'
import type { SimulatedCloud } from './simulated-cloud'
import { beijingDay, hour, instantText, minute, type Stage, wholeDay } from './stage'
import { fire, fireWithFaults } from './timers'
import { recordMove } from './treasury'

export interface LifecyclesWishes {
  readonly seed: number
  readonly lifecycles: number
  /** Each worker has one shift a day. */
  readonly perDay: number
  /** No day begins after so many minutes of real time. */
  readonly minutes: number
}

export interface LifecyclesReport {
  readonly lifecycles: number
  readonly settled: number
  readonly days: number
  readonly calls: number
  readonly operations: number
  /** What our book and WeChat's differ by in the end, over all references, in fen. */
  readonly differenceFen: number
  readonly minutes: number
  readonly peakMemoryMegabytes: number
}

const firstDay = '2026-12-01'
const floatOfDayFen = 20_000_000

/** Nobody is new to this city: whoever could come is a worker. */
const largeRoster: Roster = {
  ...usualRoster,
  workers: [...usualRoster.workers, ...crowd.slice(19, -1).map(citizenOf)],
  newcomers: [],
}

/** What is swept after some days; the book, its closes, orders and wages are kept. */
const swept: Readonly<Record<string, (before: string) => object>> = {
  audit: (before) => ({ at: { $lt: before } }),
  readings: (before) => ({ at: { $lt: before } }),
  outbox: (before) => ({ state: 'delivered', createdAt: { $lt: before } }),
  bookings: (before) => ({ workOn: { $lt: before.slice(0, 10) } }),
  shifts: (before) => ({ workOn: { $lt: before.slice(0, 10) } }),
  gigs: (before) => ({ workOn: { $lt: before.slice(0, 10) } }),
}
const keptDays = 2

async function sweep({ city }: Stage): Promise<void> {
  const before = instantText(city.clock.now() - keptDays * wholeDay)
  const { watcher } = city
  // What is swept is gone by the hand of the test, not by an act of the house.
  city.watcher = () => undefined
  for (const [collection, criteriaOf] of Object.entries(swept)) {
    const criteria = criteriaOf(before) as Record<string, unknown>
    await city.cloud.engine.remove({ collection, criteria, multiple: true })
  }
  city.watcher = watcher
}

async function fillFloat(stage: Stage, day: string): Promise<void> {
  const move = { voucher: `float-${day}`, amountFen: floatOfDayFen }
  stage.city.payment.hand('top-up', { account: 'operation', ...move })
  await recordMove(stage, move)
}

/** Timers of the daytime, with the pause after which each fires again. */
const daytime: Readonly<Record<string, number>> = {
  deliver: 10 * minute,
  seal: 60 * minute,
  release: 180 * minute,
  round: 180 * minute,
  repair: 180 * minute,
}

class DayTimers {
  private readonly firedAt = new Map<string, number>()

  constructor(private readonly stage: Stage) {}

  async upTo(at: number): Promise<void> {
    const { city } = this.stage
    while (city.clock.now() + 5 * minute < at) {
      city.clock.pass(5 * minute)
      await this.fireDue()
    }
    city.clock.moveTo(at)
    await this.fireDue()
  }

  private async fireDue(): Promise<void> {
    const { city } = this.stage
    const now = city.clock.now()
    const due = Object.entries(daytime).filter(
      ([name, pause]) => now - (this.firedAt.get(name) ?? 0) >= pause,
    )
    if (due.length === 0) return
    await city.payment.tick()
    for (const [name] of due) {
      this.firedAt.set(name, now)
      await fireWithFaults(this.stage, name)
    }
  }
}

/** The day as far as anybody has anything to do. */
async function playDay(stage: Stage, timers: DayTimers): Promise<void> {
  const { city, agenda } = stage
  while (!agenda.isEmpty) {
    const together = agenda.take(city.chance.happens(city.weather.atOnce) ? 3 : 1, 5 * minute)
    const [first] = together
    if (first === undefined) return
    await timers.upTo(first.at)
    city.keepReplica()
    city.beginStep()
    await Promise.all(together.map(({ act }) => act()))
    if (city.chance.happens(0.02)) await city.payment.forge()
    city.payment.actNow()
  }
}

/** Every phone gets its answer, and every answer must stand; then the keys of the day are forgotten. */
async function endDay(stage: Stage): Promise<void> {
  const { city, phones } = stage
  const { weather } = city
  city.weather = calm
  city.payment.stopFaults()
  city.poisoned.clear()
  city.clock.pass(31_000)
  await fire(stage, 'deliver')
  await answerEverybody(stage)
  checkAnswers(stage)
  phones.intentions.length = 0
  city.weather = weather
}

const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** A city of many registered workers on its first morning. */
async function openStage(
  city: SimulatedCloud,
  phonesFor: (seed: number) => Phones,
  seed: number,
): Promise<Stage> {
  const firstMidnight = Date.parse(`${firstDay}T00:00:00+08:00`)
  const cities = preparedCities(city, () => phonesFor(seed), largeRoster)
  await cities.enter(`lifecycles ${seed}`, firstMidnight + 5 * hour)
  const phones = phonesFor(seed)
  city.watcher = watchCommits(phones.violated).onCommit
  const byId = new Map([...people, ...crowd].map(citizenOf).map((citizen) => [citizen.id, citizen]))
  for (const { id, person } of byId.values()) city.story.name(id, person.name)
  const citizen = (id: string) => byId.get(id)
  const agenda = new Agenda()
  return { city, phones, agenda, roster: largeRoster, firstMidnight, spoiltBills: [], citizen }
}

interface OneDay {
  readonly midnight: number
  /** Lifecycles of the days before. */
  readonly before: number
  readonly count: number
}

/** From the morning of a day to its close on the next one; gives the lifecycles that it began. */
async function playOneDay(
  stage: Stage,
  timers: DayTimers,
  { midnight, before, count }: OneDay,
): Promise<readonly Lifecycle[]> {
  const { city } = stage
  city.weather = calm
  city.beginStep()
  await fillFloat(stage, beijingDay(midnight))
  city.weather = lifecycleWeather(city.chance)
  const numbers = Array.from({ length: count }, (_, index) => before + index + 1)
  const fresh = numbers.map((number) => drawLifecycle(stage, number, midnight))
  for (const life of fresh) planLifecycle(stage, life)
  await playDay(stage, timers)
  await endDay(stage)
  await nightAndMorning(stage)
  await sweep(stage)
  return fresh
}

/** Who has not got their wage when all is quiet never gets it. */
function settledAtLast(stage: Stage, late: readonly Lifecycle[]): number {
  const unsettled = late.filter((life) => !isSettled(stage, life))
  for (const { number, gigId } of unsettled)
    stage.phones.violated('I14', `lifecycle ${number} of gig ${gigId} was never settled`)
  return late.length - unsettled.length
}

/** Takes the cloud of this process and its phones; plays the lifecycles and gives what they came to. */
export async function playLifecycles(
  city: SimulatedCloud,
  phonesFor: (seed: number) => Phones,
  { seed, lifecycles, perDay, minutes }: LifecyclesWishes,
): Promise<LifecyclesReport> {
  const startedAt = process.hrtime.bigint()
  const minutesSoFar = () => Math.round(Number(process.hrtime.bigint() - startedAt) / 6e8) / 100
  const stage = await openStage(city, phonesFor, seed)
  const timers = new DayTimers(stage)
  const late: Lifecycle[] = []
  let [played, days, settled] = [0, 0, 0]
  while (played < lifecycles && minutesSoFar() < minutes) {
    const count = Math.min(perDay, lifecycles - played)
    const midnight = stage.firstMidnight + days * wholeDay
    const fresh = await playOneDay(stage, timers, { midnight, before: played, count })
    played += count
    days += 1
    late.push(...fresh.filter((life) => !life.isSettled))
    settled = played - late.length
    if (days % 4 === 0)
      process.stderr.write(
        `day ${days}: ${played} played, ${settled} settled, ${minutesSoFar()} min, ${peakMegabytes()} MB\n`,
      )
  }
  const differenceFen = await becomeQuiet(stage)
  return {
    lifecycles: played,
    settled: settled + settledAtLast(stage, late),
    days,
    calls: stage.phones.count(),
    operations: Object.values(city.cloud.countOperations()).reduce((sum, each) => sum + each, 0),
    differenceFen,
    minutes: minutesSoFar(),
    peakMemoryMegabytes: peakMegabytes(),
  }
}
