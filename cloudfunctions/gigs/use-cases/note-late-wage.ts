/** News of a late wage of an employer: while one stands, nothing new is posted. */
import type { ParsedInput } from '@/contract/actions'
import { withNews } from '@/domain/gigs/posting-suspension'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { suspensionIdOf, suspensions } from '../repository'

export async function noteLateWage(
  { input }: Call<ParsedInput<'gigs.noteLateWage'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const { employerId, ...news } = input
  const id = suspensionIdOf(employerId)
  const known = await unit.get(suspensions, id)
  const wages = withNews(known?.wages ?? [], news)
  if (known) unit.save(suspensions, id, { wages })
  else unit.create(suspensions, id, { wages })
  return { done: true }
}
