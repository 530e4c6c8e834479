/** What the worker's phone needs to show WeChat's receiving page. */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { environment } from '../../_kernel/environment'
import { type PayItem, payItems, presentAttempt } from '../repository'

/** The package of the bill that waits for the tap, while it can be tapped. */
function packageOf(item: PayItem, now: Call['now']): string | null {
  const { state, tapBefore } = item
  const canTap = state === 'waitingForTap' && tapBefore !== null && now < tapBefore
  return canTap ? (presentAttempt(item)?.packageInfo ?? null) : null
}

export async function openTransfer(
  call: Call<ParsedInput<'wages.openTransfer'>>,
): Promise<TransferView | Refusal> {
  const { itemId } = call.input
  const item = await call.reads.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const packageInfo = packageOf(item, call.now)
  const parameters = packageInfo !== null && {
    mchId: environment('WECHAT_PAY_MERCHANT_ID'),
    appId: environment('MINI_PROGRAM_APP_ID'),
    package: packageInfo,
  }
  return { itemId, state: item.state, parameters: parameters || null }
}
