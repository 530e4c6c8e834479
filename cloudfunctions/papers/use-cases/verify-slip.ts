/** Tells anybody who holds a pay slip whether it is genuine, and what stands behind it now. */
import type { ParsedInput } from '@/contract/actions'
import type { SlipCheck } from '@/contract/papers'
import type { Call } from '../../_kernel/call'
import { readItem, slipOf } from '../../wages/reader'
import { itemOfCode } from '../slip-code'

/** A code that was never signed here, and a code whose wage is not there, look the same from outside. */
export async function verifySlip({
  input,
  reads,
  now,
}: Call<ParsedInput<'papers.verifySlip'>>): Promise<SlipCheck> {
  const itemId = itemOfCode(input.code)
  const found = itemId === undefined ? undefined : await readItem(reads, itemId)
  if (!found) return { genuine: false }
  const { item, deductionFen, netFen } = slipOf(found, now)
  const { workerName, employerName, workOn, grossFen, state, paidAt } = item
  return { genuine: true, workerName, employerName, workOn, grossFen, deductionFen, netFen, state, paidAt }
}
