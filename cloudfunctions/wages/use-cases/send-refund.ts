/** Asks WeChat for a reserved refund, and writes what came back. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { followRefund, type RefundNews } from '../asking-refund'
import { recordRefund } from '../recording-refund'
import { refundIdOf, refunds } from '../repository'

type Input = ParsedInput<'wages.sendRefund'>

async function send(call: Call<Input>): Promise<RefundNews> {
  const refund = await getOne(refunds, refundIdOf(call.input.refundNumber))
  must(refund !== undefined, 'a refund is stored before it is sent')
  return followRefund(refund, call.now)
}

export const sendRefund = prepared({
  prepare: send,
  run: (call: Call<Input>, unit: Unit, news: RefundNews) => recordRefund(unit, call.input.refundNumber, news),
})
