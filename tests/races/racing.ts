/** Starts two things at once and lets their requests through in every order that a scheduler draws. */
import * as fc from 'fast-check'
import type { Interruption } from '../crash/interruption'
import { type Laboratory, openLaboratory } from '../crash/laboratory'
import { topUp } from '../functions/working-day'
import type { Facts, StageName, Step } from '../security/stages'
import { breachOf } from './breach'
import { Race, type Racer, type Start, type Track } from './race'

export interface Scene {
  readonly stage: StageName
  readonly before: readonly Step[]
  readonly racers: Readonly<Record<string, Racer>>
  /** Requests that go wrong on purpose while the two run. */
  readonly interruptions?: readonly (Interruption | undefined)[]
}

/**
 * Orders of each pair of a scene; the long test asks for more. Eight, since commands of one moment, and
 * timers with commands, are raced by `whatever-else.ts` too. Where requests go wrong besides, nothing else
 * covers at which, so that there are more.
 */
const ordersOfAScene = Number(process.env.RACE_SCENE_ORDERS ?? 8)
const ordersOfATroubledScene = 20
/** More orders of every pair, by hand. */
const ordersAskedFor = process.env.RACE_SCHEDULES
const firstSeed = 20_261_124
const seed = firstSeed + Number(process.env.RACE_SEED ?? 0)
/** The one order to run again; a race that breaks a promise tells it. */
const onlyOrder = process.env.RACE_PATH

const trackOf = (scheduler: fc.Scheduler): Track => ({
  gate: ({ words }) => scheduler.schedule(Promise.resolve(), words),
  waitFor: (both) => scheduler.waitFor(both),
})

interface Drawing {
  readonly interruptions?: readonly (Interruption | undefined)[] | undefined
  readonly orders: number
}

/** Runs the two in so many orders, each drawn from a fixed seed. */
export async function raceInManyOrders(
  start: Start,
  pair: readonly [Racer, Racer],
  { interruptions = [undefined], orders }: Drawing,
): Promise<void> {
  const race = new Race(start, pair)
  const where = fc.constantFrom(...interruptions)
  const property = fc.asyncProperty(fc.scheduler(), where, async (scheduler, interruption) => {
    expect(await race.run(trackOf(scheduler), interruption)).toEqual([])
  })
  const drawn =
    onlyOrder === undefined ? { numRuns: Number(ordersAskedFor ?? orders) } : { numRuns: 1, path: onlyOrder }
  const details = await fc.check(property, { ...drawn, seed, endOnFailure: true })
  if (details.failed) throw breachOf(details, firstSeed)
}

/** Each name with itself and with each that comes after it. */
export const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, index) => names.slice(index).map((other) => [one, other] as const))

async function enterScene(lab: Laboratory, { stage, before }: Scene): Promise<Start> {
  let facts = await lab.story.enter(stage)
  topUp(lab.world)
  for (const step of before) facts = { ...facts, ...(await step(lab.world, facts)) }
  return { lab, picture: lab.photograph(facts as Facts), facts: facts as Facts, outcomes: new Set() }
}

/** The tests of one scene: every pair of its racers, in many orders. */
export function everyPairOf(scene: Scene): void {
  let lab: Laboratory
  let start: Start
  beforeAll(async () => {
    lab = await openLaboratory()
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    start = await enterScene(lab, scene)
  }, 60_000)
  afterAll(() => lab.world.close())

  it.each(pairsOf(Object.keys(scene.racers)))(
    '%s, and at once %s',
    async (one, other) => {
      const { [one]: first, [other]: second } = scene.racers
      if (!first || !second) throw new Error('both are racers of this scene')
      const { interruptions } = scene
      const orders = interruptions ? ordersOfATroubledScene : ordersOfAScene
      await raceInManyOrders(start, [first, second], { interruptions, orders })
    },
    600_000,
  )
}
