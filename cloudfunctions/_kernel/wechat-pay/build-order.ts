/**
 * Builds the exact bytes of an order, so that placing it again sends the same ones: WeChat refuses any
 * difference.
 */
import { must } from '@/domain/policy/must'
import type { Instant } from '@/domain/calendar/instant'
import { cutText } from './cut-text'
import type { OrderRequest } from './trade'

/** Who orders, and where WeChat reports. */
export interface OrderParty {
  readonly appId: string
  readonly merchantId: string
  readonly notifyUrl: string
}

const eightHoursInMilliseconds = 8 * 3_600_000

/** RFC 3339 with Beijing's offset and whole seconds, as WeChat's pages write it. */
const beijingTime = (at: Instant): string =>
  `${new Date(Date.parse(at) + eightHoursInMilliseconds).toISOString().slice(0, 19)}+08:00`

/** The JSON body of an order. A number outside 6 to 32 of `0-9A-Za-z_-`, or less than one fen, is a fault. */
export function buildOrder(party: OrderParty, request: OrderRequest): string {
  must(/^[0-9A-Za-z_-]{6,32}$/.test(request.orderNo), 'an order number is 6 to 32 of 0-9A-Za-z_-')
  must(request.amountFen >= 1, 'an order is for at least one fen')
  return JSON.stringify({
    appid: party.appId,
    mchid: party.merchantId,
    description: cutText(request.description, 127),
    out_trade_no: request.orderNo,
    ...(request.expiresAt === undefined ? {} : { time_expire: beijingTime(request.expiresAt) }),
    ...(request.attach === undefined ? {} : { attach: cutText(request.attach, 128) }),
    notify_url: party.notifyUrl,
    amount: { total: request.amountFen, currency: 'CNY' },
    payer: { openid: request.payerOpenid },
  })
}
