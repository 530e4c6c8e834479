/** Finance tells the book of the operator's own money: put in, taken out, or moved between accounts. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { entriesOfMove } from '@/domain/ledger/operator-move'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { journal } from '../../_kernel/ledger'
import type { Unit } from '../../_kernel/unit'

type Name = 'wages.recordMove'

export async function recordMove(call: Call<ParsedInput<Name>>, unit: Unit): Promise<Answer<Name> | Refusal> {
  const { voucher } = call.input
  const entries = entriesOfMove({ ...call.input, at: unit.at })
  if (isRefusal(entries)) return entries
  for (const entry of entries) {
    if (await unit.get(journal, entry.id))
      return refuse('wages.move.voucher-used', houseRule('M-12'), { voucher })
    const refusal = await unit.post(entry)
    if (refusal) return refusal
  }
  return { entryIds: entries.map(({ id }) => id) }
}
