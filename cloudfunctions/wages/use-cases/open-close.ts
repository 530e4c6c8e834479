/**
 * One close with everything in it: sums, what is on its way, differences, and what is wrong with the chain.
 */
import type { Answer, ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { collection, search } from '../../_kernel/collections'
import { type AnyClose, closeView } from '../close/close-view'
import { differenceView } from '../close/difference-view'
import { closeIdOf, differences, movements } from '../close/repository'

type Name = 'wages.openClose'

const closes = collection<AnyClose>('closes')
const shownMaximum = 500

export async function openClose({
  input,
  reads,
  now,
  today,
}: Call<ParsedInput<Name>>): Promise<Answer<Name> | Refusal> {
  const { side, day } = input
  const close = await reads.get(closes, closeIdOf(side, day))
  if (!close) return refuse('wages.close.unknown', houseRule('M-10'), { day })
  if (side === 'book') return closeView({ close, uneven: [], differences: [] }, now)
  const [uneven, found] = await Promise.all([
    search(movements, { where: { day, isOpen: true }, limit: shownMaximum }),
    search(differences, { where: { day }, limit: shownMaximum }),
  ])
  return closeView({ close, uneven, differences: found.map((one) => differenceView(one, today)) }, now)
}
