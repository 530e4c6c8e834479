/** News from gigs of offers: taken up with the seat, or let pass by silence; both are only logged. */
import type { ParsedInput } from '@/contract/actions'
import { answerStates } from '@/domain/matching/plan/answer-states'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { answerIdOf, answers, rounds } from '../repository'

/** An answer that was given before stands where the later news may not change it. */
export async function noteAnswers(
  { input }: Call<ParsedInput<'matching.noteAnswers'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const { roundId, gigId, workerIds, answer, at } = input
  const round = await unit.get(rounds, roundId)
  must(round !== undefined, `round ${roundId}, whose offer was answered, exists`)
  const { marketId, workOn } = round
  for (const workerId of workerIds) {
    const id = answerIdOf(roundId, { gigId, workerId })
    const before = await unit.get(answers, id)
    const after = { roundId, marketId, workOn, workerId, gigId, state: answer, at }
    if (!before) unit.create(answers, id, after)
    else if (answerStates.may(before.state, answer)) unit.save(answers, id, after)
  }
  return { done: true }
}
