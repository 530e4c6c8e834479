/**
 * Staff have put right what kept a wage from arriving: it is sent again, and may be tried as often as before.
 */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { attemptsAllowed } from '@/domain/wages/transfer-attention'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { startPaying } from '../owing-wage'
import { payItems } from '../repository'
import { saveItem } from '../saving-item'

/** Only what WeChat has finally not paid: anything else may still arrive. */
export async function resendTransfer(
  call: Call<ParsedInput<'wages.resendTransfer'>>,
  unit: Unit,
): Promise<TransferView | Refusal> {
  const { itemId, reason } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const { intent, state } = item
  if (state !== 'failed' || intent === null) {
    return refuse('wages.transfer.not-failed', houseRule('W-05'), { state })
  }
  const allowed = intent.attempts.length + attemptsAllowed(call.now)
  const resent = { by: actorIdOf(call), at: call.now, reason }
  const again = { ...intent, allowed, resent, stopped: null }
  const next = await startPaying(call, unit, { ...item, intent: again })
  if (isRefusal(next)) return next
  saveItem(unit, item, next)
  return { itemId, state: next.state, parameters: null }
}
