/** Recorded rail: the worker signs for the wage in full; less than the wage is no receipt but a complaint. */
import type { ParsedInput } from '@/contract/actions'
import type { PayItemView } from '@/contract/wages'
import { recordedWagePaid } from '@/domain/ledger/entries'
import { houseRule, type Refusal, refuse, type RuleSource } from '@/domain/policy/refusal'
import { itemStates } from '@/domain/wages/item-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { itemView } from '../item-view'
import { payItems, type PayItem } from '../repository'

type Input = ParsedInput<'wages.signReceipt'>

const inMoney: RuleSource = { title: '保障农民工工资支付条例', article: '第十一条', verified: true }

function refusedReceipt({ input }: Call<Input>, item: PayItem): Refusal | undefined {
  const { state, grossFen } = item
  if (!itemStates.may(state, 'signed'))
    return refuse('wages.receipt.not-handed-over', houseRule('W-03'), { state })
  const { receivedFen } = input
  return receivedFen === grossFen
    ? undefined
    : refuse('wages.receipt.amount-differs', inMoney, { receivedFen, owedFen: grossFen })
}

export async function signReceipt(call: Call<Input>, unit: Unit): Promise<PayItemView | Refusal> {
  const { itemId } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const refused = refusedReceipt(call, item)
  if (refused) return refused
  const { gigId, grossFen: amountFen } = item
  const receiptId = itemId.replace(/^item:/, 'receipt:')
  const refusal = await unit.post(recordedWagePaid({ gigId, itemId, amountFen, receiptId, at: call.now }))
  if (refusal) return refusal
  const signed = { ...itemStates.move(item, 'signed'), paidAt: call.now }
  unit.save(payItems, itemId, signed)
  return itemView(signed, call.now)
}
