/** The history of closes, newest first, each with its root. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { collection, search } from '../../_kernel/collections'
import { type AnyClose, closeRow } from '../close/close-view'

type Name = 'wages.listCloses'

const closes = collection<AnyClose>('closes')

export async function listCloses({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { side, before, limit } = input
  const found = await search(closes, {
    where: { ...(side && { side }), ...(before && { day: query.lt(before) }) },
    orderBy: [
      ['day', 'desc'],
      ['side', 'asc'],
    ],
    // Both sides of a day stand on one page, so that the next one can begin with a day.
    limit: (limit + 1) * 2,
  })
  const days = [...new Set(found.map(({ day }) => day))].slice(0, limit)
  const shown = found.filter(({ day }) => days.includes(day))
  return { closes: shown.map(closeRow), next: found.length > shown.length ? (days.at(-1) ?? null) : null }
}
