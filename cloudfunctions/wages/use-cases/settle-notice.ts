/** A notice that WeChat proved: the payment, the transfer or the refund it tells of is written, once. */
import type { ParsedInput } from '@/contract/actions'
import type { PaymentNews } from '@/contract/payment-news'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { itemIdOfBill } from '@/domain/wages/bill-number'
import { sameRail } from '@/domain/wages/funds-model'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { recordConsent } from '../agreements'
import { orderIdIn } from '../asking-order'
import { recordTold } from '../recording-payment'
import { recordRefund } from '../recording-refund'
import { recordTransfer } from '../recording-transfer'
import { payItems } from '../repository'
import { isPaid } from '../trade-news'

type Told = Extract<PaymentNews, { about: 'transfer' }>['transfer']

/** Rows of a batch are never told of by notice: a bill with the number of one is of another rail. */
async function recordBill(unit: Unit, transfer: Told): Promise<object | Refusal> {
  const item = await unit.get(payItems, itemIdOfBill(transfer.billNo) ?? '')
  const rail = item && sameRail({ ofGig: item.fundsModel, ofEvent: 'reference' })
  return isRefusal(rail) ? rail : recordTransfer(unit, transfer.billNo, { news: 'bill', transfer })
}

async function write(unit: Unit, resource: PaymentNews): Promise<object | Refusal> {
  switch (resource.about) {
    case 'trade': {
      const { trade } = resource
      return isPaid(trade) ? recordTold(unit, orderIdIn(trade), trade) : {}
    }
    case 'transfer':
      return recordBill(unit, resource.transfer)
    case 'consent':
      return recordConsent(unit, resource.consent)
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
