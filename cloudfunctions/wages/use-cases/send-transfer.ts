/** Sends an attempt to WeChat with its stored bytes, and writes what came back. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { askTransfer, type TransferNews } from '../asking-transfer'
import { recordTransfer } from '../recording-transfer'
import { attemptIdOf, attempts } from '../repository'

type Input = ParsedInput<'wages.sendTransfer'>

async function send(call: Call<Input>): Promise<TransferNews> {
  const attempt = await getOne(attempts, attemptIdOf(call.input.billNumber))
  must(attempt !== undefined, 'an attempt is stored before it is sent')
  return askTransfer(call, attempt)
}

export const sendTransfer = prepared({
  prepare: send,
  run: (call: Call<Input>, unit: Unit, news: TransferNews) =>
    recordTransfer(unit, call.input.billNumber, news),
})
