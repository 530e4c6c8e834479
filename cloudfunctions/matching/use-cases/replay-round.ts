/** Solves a stored round again from its stored inputs: it must come to the same, bit for bit. */
import type { ParsedInput } from '@/contract/actions'
import type { Replay } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { inputHashOf, resultHashOf } from '../publishing-round'
import { inputOf, roundById } from '../reading-round'
import { solved } from '../working-out-round'

type Input = ParsedInput<'matching.replayRound'>

export async function replayRound(call: Call<Input>): Promise<Replay | Refusal> {
  const round = await roundById(call.input.roundId)
  if (!round) return refuse('matching.round.unknown', houseRule('C-05'))
  const input = await inputOf(round)
  const worked = solved({ input })
  const inputHash = inputHashOf({ input })
  return {
    roundId: round.roundId,
    inputHash,
    isSameInput: inputHash === round.inputHash,
    isSameResult: resultHashOf(worked) === round.resultHash,
    objective: worked.first.certificate.primal + worked.second.certificate.primal,
    bound: worked.first.certificate.dual + worked.second.certificate.dual,
  }
}
