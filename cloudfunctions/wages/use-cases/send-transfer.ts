/** Sends an attempt to WeChat with its stored bytes, and writes what came back. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import type { Refusal } from '@/domain/policy/refusal'
import { itemIdOfBill } from '@/domain/wages/bill-number'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { TransferNews } from '../asking-transfer'
import { freshAttempt } from '../opening-attempt'
import { follow, sendingOf } from '../rails/of-item'
import { recordTransfer } from '../recording-transfer'
import { payItems } from '../repository'

type Input = ParsedInput<'wages.sendTransfer'>

/** A kick follows the commit at once and carries the attempt; nothing can have stopped it yet. */
function sendFresh({ billNumber }: Input, fresh: NonNullable<Input['fresh']>, now: Call['now']) {
  const { fundsModel, openedAt, ...sent } = fresh
  return sendingOf({ fundsModel }).ask(freshAttempt({ billNumber, batchId: null, ...sent }, openedAt), now)
}

async function send({ input, now }: Call<Input>): Promise<TransferNews> {
  if (input.fresh !== undefined) return sendFresh(input, input.fresh, now)
  const item = await getOne(payItems, itemIdOfBill(input.billNumber) ?? '')
  const attempt = item?.intent?.attempts.find(({ billNumber }) => billNumber === input.billNumber)
  must(item !== undefined && attempt !== undefined, 'an attempt is stored before it is sent')
  return follow(item, attempt, now)
}

export const sendTransfer = prepared({
  prepare: send,
  run: (
    { input }: Call<Input>,
    unit: Unit,
    news: TransferNews,
  ): Promise<{ readonly done: boolean } | Refusal> => recordTransfer(unit, input.billNumber, news),
})
