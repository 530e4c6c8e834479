/** What the worker's phone needs to show WeChat's receiving page. */
import type { ParsedInput } from '@/contract/actions'
import type { TransferView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import { environment } from '../../_kernel/environment'
import { attemptIdOf, attempts, type PayItem, payItems } from '../repository'

/** The package of the bill that waits for the tap, while it can be tapped. */
async function packageOf(
  { state, billNumber, tapBefore }: PayItem,
  now: Call['now'],
): Promise<string | null> {
  if (state !== 'waitingForTap' || billNumber === null || (tapBefore ?? now) <= now) return null
  return (await getOne(attempts, attemptIdOf(billNumber)))?.packageInfo ?? null
}

export async function openTransfer(
  call: Call<ParsedInput<'wages.openTransfer'>>,
): Promise<TransferView | Refusal> {
  const { itemId } = call.input
  const item = await call.reads.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const packageInfo = await packageOf(item, call.now)
  const parameters = packageInfo !== null && {
    mchId: environment('WECHAT_PAY_MERCHANT_ID'),
    appId: environment('MINI_PROGRAM_APP_ID'),
    package: packageInfo,
  }
  return { itemId, state: item.state, parameters: parameters || null }
}
