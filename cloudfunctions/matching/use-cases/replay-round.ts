/** Solves a stored round again from its stored inputs: it must come to the same, bit for bit. */
import type { ParsedInput } from '@/contract/actions'
import type { Replay } from '@/contract/round-views'
import type { RoundInput } from '@/domain/matching/round/round'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { inputHashOf, resultHashOf } from '../publishing-round'
import { inputOf, roundById } from '../reading-round'
import { dayAfter, followedOf, hashOfMarket, repeatTurn, type Turn } from '../running-parts'
import { solved } from '../working-out-round'

type Input = ParsedInput<'matching.replayRound'>

/** Every turn again, from the round on: the same offers, and the same bytes of the market. */
function followsAgain(input: RoundInput, turns: readonly Turn[]): boolean {
  let day = dayAfter(input)
  return turns.every((turn) => {
    const { placements, state, after } = repeatTurn(day, turn)
    day = after
    const isSame = JSON.stringify(placements) === JSON.stringify(turn.placements)
    return isSame && hashOfMarket(state) === turn.marketHash
  })
}

export async function replayRound(call: Call<Input>): Promise<Replay | Refusal> {
  const round = await roundById(call.input.roundId)
  if (!round) return refuse('matching.round.unknown', houseRule('C-05'))
  const input = await inputOf(round)
  const worked = solved({ input })
  const inputHash = inputHashOf({ input })
  const { turns } = await followedOf(round)
  return {
    roundId: round.roundId,
    inputHash,
    isSameInput: inputHash === round.inputHash,
    isSameResult: resultHashOf(worked) === round.resultHash && followsAgain(input, turns),
    turns: turns.length,
    objective: worked.first.certificate.primal + worked.second.certificate.primal,
    bound: worked.first.certificate.dual + worked.second.certificate.dual,
  }
}
