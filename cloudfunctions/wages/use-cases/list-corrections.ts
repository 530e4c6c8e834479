/** Corrections of the book, the newest first: all of them, or those in one state, with their evidence. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { addressesOf } from '../../_kernel/file-addresses'
import { correctionView } from '../correction-view'
import { corrections } from '../cases'

type Name = 'wages.listCorrections'

export async function listCorrections({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { after, limit, state } = input
  const found = await search(corrections, {
    where: state === undefined ? {} : { state },
    orderBy: [['proposedAt', 'desc']],
    skip: after,
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  const addresses = await Promise.all(shown.map(({ evidence }) => addressesOf(evidence)))
  return {
    corrections: shown.map((correction, place) => ({
      ...correctionView(correction),
      evidenceUrls: addresses[place] ?? [],
    })),
    next: found.length > limit ? after + limit : null,
  }
}
