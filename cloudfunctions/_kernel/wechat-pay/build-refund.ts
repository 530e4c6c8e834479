/** Builds the exact bytes of a refund; a retry must carry the same ones under the same number. */
import { must } from '@/domain/policy/must'
import { cutText } from './cut-text'
import type { RefundRequest } from './trade'

/** The JSON body of a refund. More than the order's total, or nothing, is a fault. */
export function buildRefund(notifyUrl: string, request: RefundRequest): string {
  must(/^[0-9A-Za-z_-]{1,64}$/.test(request.refundNo), 'a refund number is 1 to 64 of 0-9A-Za-z_-')
  must(
    request.amountFen >= 1 && request.amountFen <= request.totalFen,
    'a refund gives back something, and no more than was paid',
  )
  return JSON.stringify({
    out_trade_no: request.orderNo,
    out_refund_no: request.refundNo,
    reason: cutText(request.reason, 80),
    notify_url: notifyUrl,
    amount: { refund: request.amountFen, total: request.totalFen, currency: 'CNY' },
  })
}
