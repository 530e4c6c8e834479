/** A notice that WeChat proved: the payment, the transfer or the refund it tells of is written, once. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { NoticeResource } from '../../_kernel/wechat-pay/notice'
import { readNotice } from '../../paynotify/reader'
import { orderIdIn } from '../asking-order'
import { isPaid, recordPayment } from '../recording-payment'
import { recordRefund } from '../recording-refund'
import { recordTransfer } from '../recording-transfer'

type Input = ParsedInput<'wages.settleNotice'>

async function read(call: Call<Input>): Promise<NoticeResource> {
  const notice = await readNotice(call.reads, call.input.noticeId)
  must(notice !== undefined, 'a notice is stored before it is told')
  return notice.resource
}

async function write(unit: Unit, resource: NoticeResource): Promise<object | Refusal> {
  switch (resource.about) {
    case 'trade': {
      const { trade } = resource
      return isPaid(trade) ? recordPayment(unit, orderIdIn(trade), trade) : {}
    }
    case 'transfer':
      return recordTransfer(unit, resource.transfer.billNo, { news: 'bill', transfer: resource.transfer })
    case 'refund':
      return recordRefund(unit, resource.refund.refundNo, { news: 'told', refund: resource.refund })
    case 'other':
      return {}
  }
}

export const settleNotice = prepared({
  prepare: read,
  run: async (_call: Call<Input>, unit: Unit, told: NoticeResource) => {
    const written = await write(unit, told)
    return isRefusal(written) ? written : { done: true }
  },
})
