/**
 * The worker asks where the wage is: WeChat is asked, and what has finally failed is sent again under a new
 * number.
 */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { TransferNews } from '../asking-transfer'
import { startPaying } from '../owing-wage'
import { follow, railOf } from '../rails/of-item'
import { recordTransfer } from '../recording-transfer'
import { type PayItem, payItems, presentAttempt } from '../repository'
import { saveItem } from '../saving-item'

type Input = ParsedInput<'wages.checkTransfer'>

interface Found {
  readonly billNumber: string | null
  readonly news: TransferNews | null
}

const isUnderWay = ({ state }: PayItem) => state === 'paying' || state === 'waitingForTap'

/** Nothing is asked of WeChat about a wage that is not on its way. */
async function ask(call: Call<Input>): Promise<Found | Refusal> {
  const item = await call.reads.get(payItems, call.input.itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const attempt = isUnderWay(item) ? presentAttempt(item) : undefined
  if (!attempt) return { billNumber: null, news: null }
  return { billNumber: attempt.billNumber, news: await follow(item, attempt, call.now) }
}

/** Failed for good, or owed to somebody who has come to WeChat since: it may go on its way again. */
const maySendAgain = (item: PayItem) =>
  item.state === 'failed' || (item.state === 'accrued' && railOf(item).sending !== null)

async function sendAgain(call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> {
  const stopped = item.intent?.stopped
  if (stopped) return refuse('wages.payout.stopped', houseRule('W-05'), { reason: stopped.reason })
  const next = await startPaying(call, unit, item)
  if (!isRefusal(next)) saveItem(unit, item, next)
  return next
}

async function record(
  call: Call<Input>,
  unit: Unit,
  { billNumber, news }: Found,
): Promise<TransferView | Refusal> {
  const { itemId } = call.input
  if (news !== null && billNumber !== null) {
    const recorded = await recordTransfer(unit, billNumber, news)
    if (isRefusal(recorded)) return recorded
  }
  const item = await unit.get(payItems, itemId)
  must(item !== undefined, 'the wage was read before')
  const next = news === null && maySendAgain(item) ? await sendAgain(call, unit, item) : item
  return isRefusal(next) ? next : { itemId, state: next.state, parameters: null }
}

export const checkTransfer = prepared({ prepare: ask, run: record })
