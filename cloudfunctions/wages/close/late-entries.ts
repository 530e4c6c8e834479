/** Entries that landed on a day after its book was counted, as a clock that is behind lets them. */
import type { Entry } from '@/domain/ledger/entry'
import { unsealedOf } from '@/domain/ledger/hash-chain'
import { count } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'
import { entriesOfDay } from './paging'
import type { BookClose } from './repository'
import { sealsBetween } from './sealing'

/** A close verifies a seal for every entry that it counts: what these seals do not name came later. */
export async function lateEntriesOf({ day, count: counted, seal }: BookClose): Promise<readonly Entry[]> {
  if ((await count(journal, { day })) <= counted) return []
  const late: Entry[] = []
  for await (const page of entriesOfDay(day)) {
    const [first, last] = [page[0], page.at(-1)]
    if (!first || !last) break
    const seals = await sealsBetween(first.at, last.at)
    late.push(
      ...unsealedOf(
        page,
        seals.filter(({ number }) => number <= seal.number),
      ),
    )
  }
  return late
}
