/** An officer asks a worker to give back what was paid by mistake, with the reason; nothing moves by it. */
import type { ParsedInput } from '@/contract/actions'
import type { RecoveryView } from '@/contract/wages'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { askBack } from '../asking-back'
import { recoveryView } from '../recoveries'
import { payItems } from '../repository'

/** Asked once for each wage: who has said no is not asked again and again. */
export async function proposeRecovery(
  call: Call<ParsedInput<'wages.proposeRecovery'>>,
  unit: Unit,
): Promise<RecoveryView | Refusal> {
  const { itemId, amountFen, reason } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const asked = await askBack(unit, item, { amountFen, reason, by: actorIdOf(call) })
  return isRefusal(asked) ? asked : recoveryView(asked)
}
