/**
 * Runs one seed: some days of a city with forty people and everything that can go wrong; then it gets quiet.
 */
import { people } from '../../localcloud/seed/people'
import { Agenda } from './agenda'
import { chanceOf } from './chance'
import { citizenOf, openPhones, type Phones } from './citizens'
import { planEveningAndDawn } from './evening-and-dawn'
import { drawWeather } from './faults'
import { planDeskHours } from './desk-hours'
import { postGig } from './gig-life'
import { drawGig } from './gig-plan'
import { openEmployersAccounts } from './payroll'
import { aWorker } from './plays'
import { preparedCities, roster } from './prepared-city'
import type { SimulatedCloud } from './simulated-cloud'
import type { SeenChange } from './watched-store'
import { planSpoiltBills } from './spoilt-bills'
import { sprinkle } from './sprinkling'
import { hour, minute, type Stage, wholeDay } from './stage'
import { becomeQuiet } from './quiet'
import { newTally } from './tally'
import { letTimePass } from './timers'
import { openTreasury, planTreasury } from './treasury'
import { watchCommits } from './invariants'
import { watchRounds } from './invariants-of-rounds'

/** Days on which a calendar goes wrong first: ends of months and years, a leap day, and plain ones. */
const starts = [
  '2026-11-29',
  '2026-12-30',
  '2027-02-27',
  '2028-02-28',
  '2027-04-29',
  '2026-06-15',
  '2027-09-30',
  '2026-10-08',
]

export interface SeedWishes {
  readonly seed: number
  /** Calls at least: planned as so many gigs, and the city goes on until there are so many. */
  readonly calls: number
}

/** People who call at least. */
const actorsAtLeast = 40
/** So many calls a gig brings along, at the mean. */
const callsOfGig = 28
/** Evening and dawn of a day bring two gigs of their own. */
const gigsInRounds = 2

export const isCommandIn = (kinds: Readonly<Record<string, string>>) => (action: string) =>
  kinds[action] === 'command'

async function playDay(stage: Stage): Promise<void> {
  const { city, agenda } = stage
  while (!agenda.isEmpty) {
    const isAtOnce = city.chance.happens(city.weather.atOnce)
    const together = agenda.take(isAtOnce ? city.chance.between(2, 4) : 1, 15 * minute)
    const [first] = together
    if (first === undefined) return
    await letTimePass(stage, first.at)
    city.keepReplica()
    city.beginStep()
    await Promise.all(together.map(({ act }) => act()))
    if (city.chance.happens(0.45)) await sprinkle(stage)
    if (city.chance.happens(city.weather.notice / 8)) await city.payment.forge()
    city.payment.actNow()
  }
}

function planGig(stage: Stage, number: number, dayNumber: number): void {
  const plan = drawGig(stage, number, dayNumber)
  stage.agenda.plan(plan.postAt, async () => void (await postGig(stage, plan)))
}

/** A quiet city has more gigs on the days after, until enough was called. */
async function playOn(stage: Stage, { calls, gigs }: { calls: number; gigs: number }): Promise<void> {
  const { city, phones, firstMidnight } = stage
  for (let number = gigs + 1; phones.count() < calls; number += 1) {
    planGig(stage, number, Math.ceil((city.clock.now() - firstMidnight) / wholeDay))
    await playDay(stage)
  }
}

/** Whoever has not been seen looks in, until so many have. */
async function lookIn(stage: Stage): Promise<void> {
  const { city, phones } = stage
  while (phones.callers.size < actorsAtLeast) {
    city.beginStep()
    const action = city.chance.one('wages.listMyWages', 'matching.openWorkerHome', 'matching.rankGigs')
    await phones.tell(aWorker(stage), action, {})
  }
}

/** Now and then an event is born whose handler will always fail. */
function poisonSome(city: SimulatedCloud, changes: readonly SeenChange[]): void {
  for (const { collection, id, before } of changes)
    if (collection === 'outbox' && before === undefined && city.chance.happens(city.weather.poison))
      city.poisoned.add(id)
}

export interface Simulation {
  /** Gives the violations in words; none when all is well. */
  run(wishes: SeedWishes): Promise<readonly string[]>
}

/** Takes the cloud of this process and the kinds of all actions; gives what runs seeds, one after another. */
export function openSimulation(city: SimulatedCloud, kinds: Readonly<Record<string, string>>): Simulation {
  const phonesFor = (seed: number): Phones => openPhones(city, isCommandIn(kinds), seed)
  const cities = preparedCities(city, () => phonesFor(0))
  const byId = new Map(
    [
      ...people.map(citizenOf),
      ...roster.workers,
      ...roster.newcomers,
      ...(roster.offices.financeOfficer ?? []),
    ].map((citizen) => [citizen.id, citizen]),
  )

  return {
    async run({ seed, calls }) {
      const draw = chanceOf(`plan of seed ${seed}`)
      const start = Date.parse(`${draw.pick(starts) ?? starts[0]}T00:00:00+08:00`)
      const counted = city.tally
      city.tally = newTally()
      await cities.enter(`seed ${seed}`, start + 5 * hour)
      city.tally = counted
      const phones = phonesFor(seed)
      const watching = watchCommits(phones.violated)
      const onRounds = watchRounds(phones.violated, city.clock.now)
      city.watcher = (changes) => {
        watching.onCommit(changes)
        onRounds(changes)
        poisonSome(city, changes)
      }
      for (const { id, person } of byId.values()) city.story.name(id, person.name)
      const stage: Stage = {
        city,
        phones,
        agenda: new Agenda(),
        roster,
        firstMidnight: start,
        spoiltBills: [],
        citizen: (id) => byId.get(id),
      }
      city.beginStep()
      await openTreasury(stage)
      openEmployersAccounts(stage)
      planTreasury(stage)
      city.weather = drawWeather(city.chance)
      const gigs = Math.ceil(calls / callsOfGig)
      const inRounds = city.chance.happens(0.5) ? gigsInRounds : 0
      if (inRounds > 0) planEveningAndDawn(stage, gigs - inRounds + 1)
      for (let number = 1; number <= gigs - inRounds; number += 1)
        planGig(stage, number, city.chance.below(3))
      planDeskHours(stage)
      planSpoiltBills(stage)
      await playDay(stage)
      await playOn(stage, { calls, gigs })
      await lookIn(stage)
      await becomeQuiet(stage)
      city.watcher = () => undefined
      city.tally.calls.push(phones.count())
      city.tally.actors.push(phones.callers.size)
      city.tally.operations.push(
        Object.values(city.cloud.countOperations()).reduce((sum, count) => sum + count, 0),
      )
      city.tally.hashes[seed] = city.story.hash()
      return city.tally.violations.filter((each) => each.seed === seed).map(({ words }) => words)
    },
  }
}
