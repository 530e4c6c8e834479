/**
 * News of people of a day: who has come, gone, declined or lost their work; whatever that changes is offered
 * at once.
 */
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { sweepEach } from '../../_kernel/sweep'
import { StoreBusy } from '../../_kernel/transact'
import { prepareTurn, type PreparedTurn, publishTurn, tidyTurn } from '../publishing-turn'
import { pointerIdOf } from '../repository'

type Input = ParsedInput<'matching.followPeople'>

const triesMaximum = 4

/** False when another turn or a round was faster. */
async function publishOnce(call: Call, prepared: PreparedTurn): Promise<boolean> {
  let isPublished = false
  await sweepEach(call, {
    things: [{ _id: pointerIdOf(prepared.day) }],
    work: async (unit) => {
      const refusal = await publishTurn(unit, prepared)
      isPublished = refusal === undefined
      return refusal ?? { roundId: prepared.round.roundId, turn: prepared.turn }
    },
  })
  await tidyTurn(prepared, isPublished)
  return isPublished
}

/** Whoever came second looks again; after a few times the news has to come once more. */
async function followPeopleOf(call: Call<Input>): Promise<{ readonly done: boolean }> {
  const { marketId, workOn, personIds } = call.input
  for (let tried = 1; tried <= triesMaximum; tried += 1) {
    const prepared = await prepareTurn({ marketId, workOn }, personIds, call.now)
    if (!prepared) return { done: true }
    if (await publishOnce({ ...call, key: `${call.key}:${tried}` }, prepared)) return { done: true }
  }
  throw new StoreBusy('rounds and turns of the day stayed faster')
}

export const followPeople = { sweep: followPeopleOf }
