/** Writes an order as WeChat shows it, in a query and in a notice alike. */
import { beijing } from './answer'
import type { Order } from './entities'
import type { Keys } from './keys'

const stateWords: Readonly<Record<Order['state'], string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  CLOSED: '订单已关闭',
}

function paidPart(order: Order): object {
  if (order.paidAt === null) return {}
  return {
    transaction_id: order.transactionId,
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    success_time: beijing(order.paidAt),
    payer: { openid: order.openid },
    amount: {
      total: order.totalFen,
      payer_total: order.totalFen,
      currency: 'CNY',
      payer_currency: 'CNY',
    },
  }
}

/** The JSON of `order`; the payer and the transaction appear only once it is paid. */
export function orderView(keys: Keys, order: Order): object {
  return {
    appid: keys.appId,
    mchid: keys.merchantId,
    out_trade_no: order.outTradeNo,
    trade_state: order.state,
    trade_state_desc: stateWords[order.state],
    ...(order.attach === null ? {} : { attach: order.attach }),
    amount: { total: order.totalFen, currency: 'CNY' },
    ...paidPart(order),
  }
}
