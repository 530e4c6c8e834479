/** Starts two things at once and lets their requests through in every order that a scheduler draws. */
import * as fc from 'fast-check'
import type { CallReply } from '@/contract/reply'
import { checkAgreement } from '../crash/agreement'
import { becomeQuiet } from '../crash/becoming-quiet'
import type { Interruption } from '../crash/interruption'
import { type Laboratory, openLaboratory } from '../crash/laboratory'
import { freshKey } from '../functions/world'
import { topUp } from '../functions/working-day'
import type { Facts, StageName, Step } from '../security/stages'
import type { Picture } from '../security/story'

/** Gets a key of its own in each run; timers and notices are answered to nobody. */
export type Racer = (lab: Laboratory, facts: Facts, key: string) => Promise<CallReply | undefined>

export interface Scene {
  readonly stage: StageName
  readonly before: readonly Step[]
  readonly racers: Readonly<Record<string, Racer>>
  /** Requests that go wrong on purpose while the two run. */
  readonly interruptions?: readonly (Interruption | undefined)[]
}

/** Schedules of each pair; `RACE_SCHEDULES` asks for more in the long test. */
const schedules = Number(process.env.RACE_SCHEDULES ?? 20)
const seed = 20_261_124 + Number(process.env.RACE_SEED ?? 0)

const isUnexpected = (reply: CallReply | undefined) =>
  reply?.ok === false && reply.error.code === 'kernel.fault.unexpected'

interface Start {
  readonly lab: Laboratory
  readonly picture: Picture
  readonly facts: Facts
}

interface Race {
  readonly start: Start
  readonly pair: readonly [Racer, Racer]
  readonly interruption: Interruption | undefined
}

async function run({ start, pair, interruption }: Race, scheduler: fc.Scheduler): Promise<readonly string[]> {
  const { lab, picture, facts } = start
  await lab.enter(picture)
  lab.interrupter.arm(interruption)
  lab.interrupter.pace(({ words }) => scheduler.schedule(Promise.resolve(), words))
  const both = Promise.all(pair.map((racer) => racer(lab, facts, freshKey())))
  const replies = await scheduler.waitFor(both)
  lab.interrupter.pace()
  lab.interrupter.disarm()
  if (interruption === undefined && replies.some(isUnexpected))
    lab.violated('I12', `an unexpected fault: ${JSON.stringify(replies)}`)
  await becomeQuiet(lab)
  checkAgreement(lab)
  return lab.violations
}

/** Each name with itself and with each that comes after it. */
export const pairsOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((one, index) => names.slice(index).map((other) => [one, other] as const))

async function enterScene(lab: Laboratory, { stage, before }: Scene): Promise<Start> {
  let facts = await lab.story.enter(stage)
  topUp(lab.world)
  for (const step of before) facts = { ...facts, ...(await step(lab.world, facts)) }
  return { lab, picture: lab.photograph(facts as Facts), facts: facts as Facts }
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
      const interruption = fc.constantFrom(...(scene.interruptions ?? [undefined]))
      const property = fc.asyncProperty(fc.scheduler(), interruption, async (scheduler, where) => {
        const race = { start, pair: [first, second] as const, interruption: where }
        expect(await run(race, scheduler)).toEqual([])
      })
      await fc.assert(property, { numRuns: schedules, seed, endOnFailure: true })
    },
    600_000,
  )
}
