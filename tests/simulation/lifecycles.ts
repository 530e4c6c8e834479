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
  deliver: 5 * minute,
  seal: 30 * minute,
  release: 60 * minute,
  round: 90 * minute,
  repair: 60 * minute,
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

interface Told {
  readonly day: number
  readonly played: number
  readonly settled: number
  readonly minutes: number
}

const progress = ({ day, played, settled, minutes }: Told) =>
  `day ${day}: ${played} lifecycles played, ${settled} settled, ${minutes.toFixed(1)} min, ${peakMegabytes()} MB\n`

/** Takes the cloud of this process and its phones; plays the lifecycles and gives what they came to. */
export async function playLifecycles(
  city: SimulatedCloud,
  phonesFor: (seed: number) => Phones,
  { seed, lifecycles, perDay }: LifecyclesWishes,
): Promise<LifecyclesReport> {
  const startedAt = process.hrtime.bigint()
  const minutesSince = () => Number(process.hrtime.bigint() - startedAt) / 60e9
  const midnight = Date.parse(`${firstDay}T00:00:00+08:00`)
  await preparedCities(city, () => phonesFor(seed), largeRoster).enter(
    `lifecycles ${seed}`,
    midnight + 5 * hour,
  )
  const phones = phonesFor(seed)
  const watching = watchCommits(phones.violated)
  city.watcher = watching.onCommit
  const byId = new Map([...people, ...crowd].map(citizenOf).map((citizen) => [citizen.id, citizen]))
  for (const { id, person } of byId.values()) city.story.name(id, person.name)
  const stage: Stage = {
    city,
    phones,
    agenda: new Agenda(),
    roster: largeRoster,
    firstMidnight: midnight,
    citizen: (id) => byId.get(id),
  }
  const timers = new DayTimers(stage)
  const lives: Lifecycle[] = []
  const days = Math.ceil(lifecycles / perDay)
  let settled = 0
  for (let day = 0; day < days; day += 1) {
    city.weather = calm
    city.beginStep()
    const today = midnight + day * wholeDay
    await fillFloat(stage, beijingDay(today))
    city.weather = lifecycleWeather(city.chance)
    const count = Math.min(perDay, lifecycles - day * perDay)
    const fresh = Array.from({ length: count }, (_, index) =>
      drawLifecycle(stage, day * perDay + index + 1, today),
    )
    for (const life of fresh) planLifecycle(stage, life)
    await playDay(stage, timers)
    await endDay(stage)
    await nightAndMorning(stage)
    settled += fresh.filter(({ isSettled }) => isSettled).length
    lives.push(...fresh.filter((life) => !life.isSettled))
    await sweep(stage)
    if (day % 5 === 4 || day === days - 1)
      process.stderr.write(
        progress({ day: day + 1, played: day * perDay + count, settled, minutes: minutesSince() }),
      )
  }
  const differenceFen = await becomeQuiet(stage)
  for (const life of lives)
    if (isSettled(stage, life)) settled += 1
    else phones.violated('I14', `lifecycle ${life.number} of gig ${life.gigId} was never settled`)
  return {
    lifecycles,
    settled,
    days,
    calls: phones.count(),
    operations: Object.values(city.cloud.countOperations()).reduce((sum, each) => sum + each, 0),
    differenceFen,
    minutes: Math.round(minutesSince() * 100) / 100,
    peakMemoryMegabytes: peakMegabytes(),
  }
}
