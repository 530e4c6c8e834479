/**
 * Is the money there: asks the book, for many gigs at once, whether the wages of the whole crew were paid in.
 */
import { startsAt } from '@/domain/gigs/planned-time'
import type { Instant } from '@/domain/calendar/instant'
import { type Fen, noFen, sumFen } from '@/domain/money/fen'
import { crewPay } from '@/domain/wages/pay-in-amount'
import { getMany } from '../_kernel/collections'
import { balancesFen, journal } from '../_kernel/ledger'
import type { Gig } from './repository'

const escrowOf = ({ gigId }: Gig) => `escrow:${gigId}` as const
const accrualOf = (gigId: string, workerId: string) => `accrue:item:${gigId}:${workerId}:base`

/** What has already left the escrow of these gigs to be owed to their workers. */
async function accruedFen(begun: readonly Gig[]): Promise<ReadonlyMap<string, Fen>> {
  const ids = begun.flatMap(({ gigId, holders }) => Object.keys(holders).map((id) => accrualOf(gigId, id)))
  const postings = (await getMany(journal, ids)).flatMap(({ postings: lines }) => lines)
  return new Map(
    begun.map((gig) => {
      const out = postings.filter(({ from }) => from === escrowOf(gig))
      return [gig.gigId, sumFen(out.map(({ amountFen }) => amountFen))]
    }),
  )
}

/**
 * Ids of the gigs whose crew's wages the platform holds or has already owed on. Recorded gigs are never among
 * them.
 */
export async function fundedGigs(list: readonly Gig[], now: Instant): Promise<ReadonlySet<string>> {
  const held = list.filter(({ fundsModel }) => fundsModel === 'reference')
  const escrows = await balancesFen(held.map(escrowOf))
  const missing = (gig: Gig, otherFen: Fen) =>
    sumFen([escrows.get(escrowOf(gig)) ?? noFen, otherFen]) < crewPay(gig)
  const begun = held.filter((gig) => missing(gig, noFen) && startsAt(gig) <= now)
  const accrued = await accruedFen(begun)
  const funded = held.filter((gig) => !missing(gig, accrued.get(gig.gigId) ?? noFen))
  return new Set(funded.map(({ gigId }) => gigId))
}
