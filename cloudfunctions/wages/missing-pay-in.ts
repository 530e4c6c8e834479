/** What an employer has still to pay in for a gig, or for some of its shifts. */
import { endsAt } from '@/domain/gigs/planned-time'
import { type Fen, minusFen, noFen, sumFen } from '@/domain/money/fen'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { payInAmount } from '@/domain/wages/pay-in-amount'
import type { Call } from '../_kernel/call'
import type { Reads, Stored } from '../_kernel/collections'
import { balances } from '../_kernel/ledger'
import { type Gig, readBooking, readGig } from '../gigs/reader'
import { claimsOf } from './gig-claims'
import { itemsOfGig } from './reader'
import type { Order } from './repository'

/** What the escrow must cover once the work is over. */
export interface Owed {
  readonly allFen: Fen
  /** Of each booking that a wage is unfunded for. */
  readonly unfundedFen: ReadonlyMap<string, Fen>
}

/** Null before the end of the work: until then the planned wages count. */
export async function owedAfterWork(
  call: Call<{ readonly gigId: string; readonly bookingIds?: readonly string[] | undefined }>,
): Promise<Owed | null> {
  const { gigId, bookingIds } = call.input
  const gig = await readGig(call.reads, gigId)
  if (!gig || call.now < endsAt(gig)) return null
  const unfundedFen = new Map<string, Fen>()
  const items = bookingIds === undefined ? [] : await itemsOfGig(gigId)
  for (const { bookingId, grossFen } of items.filter(({ state }) => state === 'unfunded')) {
    unfundedFen.set(bookingId, sumFen([unfundedFen.get(bookingId) ?? noFen, grossFen]))
  }
  return { allFen: sumFen((await claimsOf(call, gigId)).wagesFen), unfundedFen }
}

interface Question {
  readonly gig: Gig
  readonly owed: Owed | null
  /** The orders that there are of the gig. */
  readonly made: readonly Stored<Order>[]
  readonly bookingIds?: readonly string[] | undefined
}

/**
 * What the chosen shifts are worth: the agreed pay before the work, the wages that wait for money after it.
 */
async function partFen(reads: Reads, { gig, owed, bookingIds = [] }: Question): Promise<Fen | Refusal> {
  const parts: Fen[] = []
  for (const bookingId of new Set(bookingIds)) {
    const booking = await readBooking(reads, bookingId)
    if (booking?.gigId !== gig.gigId) return refuse('wages.pay-in.booking-unknown', houseRule('W-01'))
    parts.push(owed === null ? booking.terms.expectedPayFen : (owed.unfundedFen.get(bookingId) ?? noFen))
  }
  return sumFen(parts)
}

/** What is paid in and has not gone back. */
function paidInFen(made: Question['made']): Fen {
  const paid = made.filter(({ state }) => state === 'paid')
  return sumFen(paid.map(({ amountFen, refundedFen }) => minusFen(amountFen, refundedFen)))
}

/** Before the end of the work the planned wages of everybody; afterwards what is really owed and missing. */
export async function missingFen(reads: Reads, question: Question): Promise<Fen | Refusal> {
  const { gig, owed, made, bookingIds } = question
  const part = bookingIds === undefined ? undefined : await partFen(reads, question)
  if (isRefusal(part)) return part
  const chosen = part === undefined ? {} : { partFen: part }
  const { fundsModel, expectedPayFen, gigId } = gig
  if (owed !== null) {
    const escrowFen = (await reads.get(balances, `escrow:${gigId}`))?.amountFen ?? noFen
    const whole = { headcount: 1, expectedPayFen: owed.allFen, paidInFen: escrowFen }
    return payInAmount({ ...whole, fundsModel, ...chosen })
  }
  const headcount = gig.state === 'closed' ? gig.headcount - gig.seatsLeft : gig.headcount
  return payInAmount({ headcount, expectedPayFen, paidInFen: paidInFen(made), fundsModel, ...chosen })
}
