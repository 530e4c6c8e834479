/**
 * Lifecycles a second: whole lives of gigs by HTTP through functions and local cloud, and in turn with them
 * the same operations sent by the genuine SDK alone. What the second can do is the ceiling of the first.
 */
import { type City, startCity } from '../../journeys/city'
import { topUp } from '../../journeys/working-day'
import { type Crowd, gather } from '../city/crowd'
import { pairsOf, workDay, workingDay } from '../city/working-days'
import type { Bench, Measured, Wishes } from '../frame/bench'
import { spreadOf } from '../frame/figures'
import { type Recorded, recordLifecycle } from '../replay/recording'
import { type Replayers, startReplayers } from '../replay/replayers'

/** More than the local cloud lets in at once, so that there is always somebody at the door. */
const clients = 8
const lifecyclesPerRound = 16

interface Scene {
  readonly city: City
  readonly crowd: Crowd
  readonly recorded: Recorded
  readonly replayers: Replayers
}

interface Round {
  readonly ours: number
  readonly sdk: number
}

const perSecond = (milliseconds: number): number => (lifecyclesPerRound / milliseconds) * 1_000

async function round({ city, crowd, recorded, replayers }: Scene, count: number): Promise<Round> {
  const pairs = pairsOf(crowd).slice(0, lifecyclesPerRound)
  const scripts = Array.from({ length: lifecyclesPerRound }, (_, place) =>
    recorded.repetition(count * lifecyclesPerRound + place + 1),
  )
  const ours = await workingDay({ city, pairs, workOn: workDay(count + 1), clients })
  const { milliseconds, failures } = await replayers.play(scripts)
  if (failures.length > 0) throw new Error(`replayed otherwise: ${failures.slice(0, 3).join('; ')}`)
  return { ours: perSecond(ours), sdk: perSecond(milliseconds) }
}

async function measure(scene: Scene, { rounds, say }: Wishes): Promise<readonly Round[]> {
  const measured: Round[] = []
  // The first round starts workers and warms both up; it is not counted.
  for (let count = 0; count <= rounds; count += 1) {
    const one = await round(scene, count)
    say(`round ${count}: ${one.ours.toFixed(1)} lifecycles a second, the SDK alone ${one.sdk.toFixed(1)}`)
    if (count > 0) measured.push(one)
  }
  return measured
}

function figuresOf(measured: readonly Round[], { operations, bytes }: Recorded): Measured {
  return {
    figures: [
      { name: 'lifecycles', unit: 'a second', spread: spreadOf(measured.map(({ ours }) => ours)) },
      { name: 'lifecycles, SDK alone', unit: 'a second', spread: spreadOf(measured.map(({ sdk }) => sdk)) },
      {
        name: 'share of the ceiling',
        unit: '%',
        spread: spreadOf(measured.map(({ ours, sdk }) => (ours / sdk) * 100)),
        wished: 'at least 60',
      },
      { name: 'SDK operations', unit: 'a lifecycle', spread: spreadOf([operations]), wished: 'at most 80' },
    ],
    notes: [
      `${lifecyclesPerRound} lifecycles a round, ${clients} clients, beside as many threads with the SDK alone`,
      `${operations} operations of ${bytes} bytes; functions and SDK take turns in one city, in one file`,
    ],
  }
}

async function run(wishes: Wishes): Promise<Measured> {
  const city = await startCity()
  try {
    await topUp(city)
    const crowd = await gather(city, lifecyclesPerRound)
    const [pair] = pairsOf(crowd)
    if (!pair) throw new Error('nobody came')
    const recorded = await recordLifecycle(city, pair, workDay(0))
    const replayers = startReplayers(city, clients)
    try {
      return figuresOf(await measure({ city, crowd, recorded, replayers }, wishes), recorded)
    } finally {
      await replayers.close()
    }
  } finally {
    await city.close()
  }
}

export const lifecycles: Bench = {
  name: 'lifecycles',
  what: 'whole lives of gigs a second through HTTP, as a share of what the SDK alone can do',
  run,
}
