/** Steps of the story in which the day is planned: somebody says they are free, and a round is run. */
import { as, type CastName, type Step } from './cast'

export const planned = { marketId: 'decheng', workOn: '2026-11-24' } as const

export const sayFree: Step = async (world) => {
  await as(world, 'worker').does('matching.sayFree', { workOn: planned.workOn })
  return {}
}

export const planDay: Step = async (world) => {
  const { round } = await as(world, 'staff').does('matching.runRound', planned)
  return { roundId: round.roundId }
}

/** Somebody who is free goes with others, who do not know it yet. */
export const startGroupAs =
  (name: CastName): Step =>
  async (world) => {
    const { workOn } = planned
    await as(world, name).does('matching.sayFree', { workOn })
    const { code } = await as(world, name).does('matching.startGroup', { workOn, insists: false })
    return { groupCode: code }
  }
