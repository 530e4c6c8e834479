/**
 * An officer calls a transfer back before the worker has tapped. WeChat does it in its own time: until it
 * says so, the wage is on its way as before.
 */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { TransferNews } from '../asking-transfer'
import { sendingOf } from '../rails/of-item'
import { recordTransfer } from '../recording-transfer'
import { type Attempt, type PayItem, payItems, presentAttempt } from '../repository'

type Input = ParsedInput<'wages.cancelTransfer'>

interface Found {
  readonly attempt: Attempt
  readonly news: TransferNews
}

const underWay: readonly PayItem['state'][] = ['paying', 'waitingForTap']

async function ask({ input, reads, now }: Call<Input>): Promise<Found | Refusal> {
  const item = await reads.get(payItems, input.itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const attempt = presentAttempt(item)
  if (!attempt || !underWay.includes(item.state)) {
    return refuse('wages.transfer.not-under-way', houseRule('W-05'), { state: item.state })
  }
  const { callBack } = sendingOf(item)
  if (callBack === null) return refuse('wages.rail.no-call-back', houseRule('W-08'))
  return { attempt, news: await callBack(attempt, now) }
}

/** Marks the wage as called back; false when another transfer has taken its place meanwhile. */
async function stop(call: Call<Input>, unit: Unit, { billNumber }: Attempt): Promise<boolean> {
  const { itemId, reason } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item?.intent || presentAttempt(item)?.billNumber !== billNumber) return false
  const stopped = { by: actorIdOf(call), at: call.now, reason }
  unit.save(payItems, itemId, { ...item, intent: { ...item.intent, stopped } })
  return true
}

/** The stop is written with the news: what comes back is not sent again before somebody says so. */
async function record(
  call: Call<Input>,
  unit: Unit,
  { attempt, news }: Found,
): Promise<TransferView | Refusal> {
  const { itemId } = call.input
  const isStopped = await stop(call, unit, attempt)
  if (!isStopped) return refuse('wages.transfer.not-under-way', houseRule('W-05'), { state: 'failed' })
  const recorded = await recordTransfer(unit, attempt.billNumber, news)
  if (isRefusal(recorded)) return recorded
  const item = await unit.get(payItems, itemId)
  must(item !== undefined, 'a wage that was called back is stored')
  return { itemId, state: item.state, parameters: null }
}

export const cancelTransfer = prepared({ prepare: ask, run: record })
