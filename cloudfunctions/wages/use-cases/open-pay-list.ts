/** The wages of one gig, one line per worker (工资支付台账), with what its escrow still holds. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { balanceFen } from '../../_kernel/ledger'
import { bookingsOfGig, readGig } from '../../gigs/reader'
import { itemView } from '../item-view'
import { itemsByBookings } from '../reader'

/** A cancelled booking stands in it only when something is owed for it. */
export async function openPayList(
  call: Call<ParsedInput<'wages.openPayList'>>,
): Promise<Answer<'wages.openPayList'> | Refusal> {
  const { gigId } = call.input
  const gig = await readGig(call.reads, gigId)
  if (!gig) return refuse('wages.gig.unknown', houseRule('W-01'))
  const bookings = await bookingsOfGig(gigId)
  const items = await itemsByBookings(bookings.map(({ bookingId }) => bookingId))
  const lines = bookings
    .filter(({ state, bookingId }) => state === 'booked' || items.has(bookingId))
    .map(({ bookingId, terms }) => {
      const item = items.get(bookingId)
      return { bookingId, workerName: terms.workerName, item: item ? itemView(item, call.now) : null }
    })
  return { escrowFen: await balanceFen(`escrow:${gigId}`), fundsModel: gig.fundsModel, lines }
}
