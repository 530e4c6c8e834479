/** Verifies seals of the chain against the journal as it is now. */
import type { Day } from '@/domain/calendar/day'
import { type ChainFlaw, firstRoot, type Seal, verifySeal } from '@/domain/ledger/hash-chain'
import { query } from '../../_kernel/cloud'
import { getMany, search, type Stored } from '../../_kernel/collections'
import { sha256 } from './hashing'
import { entriesById } from './paging'
import { sealIdOf, seals } from './repository'

const sealsPerPage = 10

/** The last seal that was found good, or the beginning of the chain. */
export type ChainPlace = Pick<Seal, 'number' | 'root'>

export const chainBegins: ChainPlace = { number: 0, root: firstRoot }

export interface VerifiedPage {
  readonly place: ChainPlace
  readonly seals: number
  readonly flaws: readonly ChainFlaw[]
  /** How many of the named entries belong to which day. */
  readonly days: ReadonlyMap<Day, number>
}

async function verified(page: readonly Stored<Seal>[], place: ChainPlace): Promise<VerifiedPage> {
  const entries = await entriesById(page.flatMap((seal) => seal.entries.map(({ id }) => id)))
  const days = new Map<Day, number>()
  for (const { day } of entries.values()) days.set(day, (days.get(day) ?? 0) + 1)
  const flaws = page.flatMap((seal, index) =>
    verifySeal(
      { seal, previous: page[index - 1] ?? (place.number === 0 ? undefined : place), entries },
      sha256,
    ),
  )
  const last = page.at(-1) ?? place
  return { place: { number: last.number, root: last.root }, seals: page.length, flaws, days }
}

/** Verifies the next few seals after `place`; none when there are no more. */
export async function verifyNext(place: ChainPlace): Promise<VerifiedPage> {
  const page = await search(seals, {
    where: { number: query.gt(place.number) },
    orderBy: [['number', 'asc']],
    limit: sealsPerPage,
  })
  return verified(page, place)
}

/** Verifies these seals again; nothing when all that was wrong has been put right. */
export async function verifyAgain(numbers: readonly number[]): Promise<readonly ChainFlaw[]> {
  const flaws: ChainFlaw[] = []
  for (const number of new Set(numbers)) {
    const pair = await getMany(seals, [sealIdOf(number), sealIdOf(number - 1)])
    const seal = pair.find((each) => each.number === number)
    const previous = pair.find((each) => each.number === number - 1)
    if (seal) flaws.push(...(await verified([seal], previous ?? chainBegins)).flaws)
    else flaws.push({ flaw: 'sealMissing', seal: number, entryId: null })
  }
  return flaws
}
