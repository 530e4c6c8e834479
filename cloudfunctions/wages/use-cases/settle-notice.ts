/** A notice that WeChat proved: the payment, the transfer or the refund it tells of is written, once. */
import type { ParsedInput } from '@/contract/actions'
import type { PaymentNews } from '@/contract/payment-news'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { orderIdIn } from '../asking-order'
import { recordTold } from '../recording-payment'
import { recordRefund } from '../recording-refund'
import { recordTransfer } from '../recording-transfer'
import { isPaid } from '../trade-news'

async function write(unit: Unit, resource: PaymentNews): Promise<object | Refusal> {
  switch (resource.about) {
    case 'trade': {
      const { trade } = resource
      return isPaid(trade) ? recordTold(unit, orderIdIn(trade), trade) : {}
    }
    case 'transfer':
      return recordTransfer(unit, resource.transfer.billNo, { news: 'bill', transfer: resource.transfer })
    case 'refund':
      return recordRefund(unit, resource.refund.refundNo, { news: 'told', refund: resource.refund })
  }
}

export async function settleNotice(
  { input }: Call<ParsedInput<'wages.settleNotice'>>,
  unit: Unit,
): Promise<{ readonly done: boolean } | Refusal> {
  const written = await write(unit, input.resource)
  return isRefusal(written) ? written : { done: true }
}
