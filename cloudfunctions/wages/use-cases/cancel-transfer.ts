/**
 * An officer calls a transfer back before the worker has tapped. WeChat does it in its own time: until it
 * says so, the wage is on its way as before.
 */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { sendingOf } from '../rails/of-item'
import { type PayItem, payItems, presentAttempt } from '../repository'

const underWay: readonly PayItem['state'][] = ['paying', 'waitingForTap']

/**
 * The stop is written first, so that what comes back is not sent again before somebody says so; then WeChat
 * is asked, now and by the timer until it has answered.
 */
export async function cancelTransfer(
  call: Call<ParsedInput<'wages.cancelTransfer'>>,
  unit: Unit,
): Promise<TransferView | Refusal> {
  const { itemId, reason } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const { state, intent } = item
  const attempt = presentAttempt(item)
  if (!intent || !attempt || !underWay.includes(state)) {
    return refuse('wages.transfer.not-under-way', houseRule('W-05'), { state })
  }
  if (sendingOf(item).callBack === null) return refuse('wages.rail.no-call-back', houseRule('W-08'))
  const stopped = { by: actorIdOf(call), at: call.now, reason }
  unit.save(payItems, itemId, { ...item, intent: { ...intent, stopped }, checkAt: unit.at })
  const { billNumber } = attempt
  unit.kick('wages.sendTransfer', `${billNumber}:stopped`, { billNumber })
  return { itemId, state, parameters: null }
}
