/** Fires the timers of the house, now and then late, twice or not at all. */
import { functions } from '../../cloudfunctions/_kernel/deployment'
import { drawOutage } from './faults'
import { minute, type Stage, wholeDay } from './stage'

type TimerName = string

/** As they are deployed; a new one joins by itself. */
export const timerNames: readonly TimerName[] =
  functions.find(({ name }) => name === 'clock')?.triggers?.map(({ name }) => name) ?? []

/**
 * How often a timer fires while an hour or so passes: the net below every delivery mostly, the closes of
 * nights and mornings seldom, the others in turns.
 */
const likelihoods: Readonly<Record<TimerName, number>> = { deliver: 0.7, close: 0.06 }
const ofOthers = 0.2

/** One tick of a timer, as the platform would call it. */
export async function fire({ city }: Stage, name: TimerName): Promise<void> {
  const event = { Type: 'Timer', TriggerName: name }
  await city
    .invoke({ name: 'clock', event, environment: { TRIGGER_SRC: 'timer' }, words: `timer ${name}` })
    .catch(() => undefined)
}

/** The same, but late, twice or not at all when the weather is so. */
export async function fireWithFaults(stage: Stage, name: TimerName): Promise<void> {
  const { city } = stage
  const { chance, weather } = city
  if (!chance.happens(weather.timer)) return fire(stage, name)
  const fault = chance.one('late', 'twice', 'skipped')
  city.happened('F12', `timer ${name}: ${fault}`)
  if (fault === 'skipped') return
  if (fault === 'late') city.clock.pass(chance.between(1, 12) * minute)
  if (fault === 'twice') await Promise.all([fire(stage, name), fire(stage, name)])
  else await fire(stage, name)
}

/** Nobody is at work and no timer fires for a while; then everything that was missed is there at once. */
function beDark({ city }: Stage): void {
  const milliseconds = drawOutage(city.chance)
  // Once is enough: WeChat keeps its bills for three months only.
  city.weather = { ...city.weather, outage: 0 }
  city.happened('F12', `the house is dark for ${Math.round(milliseconds / minute)} minutes`)
  city.clock.pass(milliseconds)
}

/** What a busy cloud would do once a minute is played where something may have happened. */
export async function letTimePass(stage: Stage, until: number): Promise<void> {
  const { city } = stage
  const isLate = city.clock.now() > stage.firstMidnight + 2 * wholeDay
  if (isLate && city.chance.happens(city.weather.outage)) beDark(stage)
  const gap = until - city.clock.now()
  const rounds = gap > 3 * 60 * minute ? 2 : 1
  for (let round = 0; round < rounds && gap > minute; round += 1) {
    city.clock.pass(Math.min(until - city.clock.now(), city.chance.between(61, 400) * 1000))
    await city.payment.tick()
    for (const name of timerNames)
      if (city.chance.happens(likelihoods[name] ?? ofOthers)) await fireWithFaults(stage, name)
  }
  city.clock.moveTo(until)
}
