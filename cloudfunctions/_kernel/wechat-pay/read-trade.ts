/** Reads an order's state out of a query's answer or a notice; both have the same shape. */
import * as v from 'valibot'
import type { OrderParty } from './build-order'
import { fenField, momentField, readOrNull } from './reply-fields'
import type { Trade } from './trade'

const owned = { appid: v.string(), mchid: v.string(), out_trade_no: v.string() }

const schema = v.variant('trade_state', [
  v.object({ ...owned, trade_state: v.picklist(['NOTPAY', 'USERPAYING', 'PAYERROR']) }),
  v.object({ ...owned, trade_state: v.picklist(['CLOSED', 'REVOKED']) }),
  v.object({
    ...owned,
    trade_state: v.picklist(['SUCCESS', 'REFUND']),
    transaction_id: v.string(),
    amount: v.object({ total: fenField }),
    payer: v.object({ openid: v.string() }),
    success_time: momentField,
  }),
])

/** The trade that `json` tells of, or null when it does not read or is another merchant's. */
export function readTrade(json: unknown, party: OrderParty): Trade | null {
  const reply = readOrNull(schema, json)
  if (reply === null || reply.appid !== party.appId || reply.mchid !== party.merchantId) return null
  const orderNo = reply.out_trade_no
  if (!('transaction_id' in reply)) {
    const closed = reply.trade_state === 'CLOSED' || reply.trade_state === 'REVOKED'
    return { state: closed ? 'closed' : 'unpaid', orderNo }
  }
  return {
    state: reply.trade_state === 'SUCCESS' ? 'paid' : 'refunding',
    orderNo,
    transactionId: reply.transaction_id,
    amountFen: reply.amount.total,
    payerOpenid: reply.payer.openid,
    paidAt: reply.success_time,
  }
}
