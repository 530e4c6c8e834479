/**
 * The reference rail: paid in to the operator, who owes the wage and transfers it to the worker's own WeChat
 * (商家转账).
 */
import { payoutSucceeded, wageAccrued, wageWithdrawn } from '@/domain/ledger/entries'
import type { Instant } from '@/domain/calendar/instant'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { itemStates } from '@/domain/wages/item-states'
import { isTransferable } from '@/domain/wages/smallest-transfer'
import { netPay } from '@/domain/wages/withholding'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { wechatPay } from '../../_kernel/merchant'
import { persons } from '../../_kernel/person'
import type { Unit } from '../../_kernel/unit'
import { askTransfer, type TransferNews } from '../asking-transfer'
import { openAttempt } from '../opening-attempt'
import type { Attempt, PayItem } from '../repository'
import { isPayee } from '../transfer-request'
import { withTaxHeldBack } from '../withholding-tax'
import type { Rail } from './rail'

/** Starts the payment of an owed wage to whom WeChat can pay; for anybody else it stays owed. */
async function start(call: Call, unit: Unit, owed: Stored<PayItem>): Promise<PayItem | Refusal> {
  const item = await withTaxHeldBack(call, unit, owed)
  if (isRefusal(item)) return item
  const payee = isTransferable(netPay(item), call.today) ? await unit.get(persons, item.workerId) : undefined
  return isPayee(payee) ? openAttempt(unit, { item, payee }) : itemStates.move(item, 'accrued')
}

/** What WeChat makes of the wish; a bill that is past it is told as it stands. */
async function callBack(attempt: Attempt, now: Instant): Promise<TransferNews> {
  const asked = await wechatPay().cancelTransfer(attempt.billNumber)
  return asked.outcome === 'done' ? { news: 'bill', transfer: asked.value } : askTransfer(attempt, now)
}

export const reference: Rail = {
  model: 'reference',
  accrued: wageAccrued,
  withdrawn: wageWithdrawn,
  start,
  sending: { paid: payoutSucceeded, ask: askTransfer, callBack, looksAgain: () => null },
}
