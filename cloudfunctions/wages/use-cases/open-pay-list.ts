/** The wages of one gig, one line per worker (工资支付台账), with what its escrow still holds. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { balanceFen } from '../../_kernel/ledger'
import { bookingsOfGig, readGig } from '../../gigs/reader'
import { itemView } from '../item-view'
import { itemsOfGig } from '../reader'
import { recoveriesOf } from '../recoveries'
import { refundsOfGig } from '../refund-view'
import type { PayItem } from '../repository'

type Line = Answer<'wages.openPayList'>['lines'][number]

/** What a worker gets for coming stands in front; what is disputed or given on top follows. */
function partsOf(items: readonly Stored<PayItem>[], now: Call['now']): Pick<Line, 'item' | 'others'> {
  const isMain = ({ kind }: PayItem) => kind === 'base' || kind === 'callOut'
  const main = items.find(isMain)
  return {
    item: main ? itemView(main, now) : null,
    others: items.filter((item) => item !== main).map((item) => itemView(item, now)),
  }
}

/** A cancelled booking stands in it only when something is owed for it. */
export async function openPayList(
  call: Call<ParsedInput<'wages.openPayList'>>,
): Promise<Answer<'wages.openPayList'> | Refusal> {
  const { gigId } = call.input
  const gig = await readGig(call.reads, gigId)
  if (!gig) return refuse('wages.gig.unknown', houseRule('W-01'))
  const bookings = await bookingsOfGig(gigId)
  const items = await itemsOfGig(gigId)
  const withItem = new Set(items.map(({ bookingId }) => bookingId))
  const lines = bookings
    .filter(({ state, bookingId }) => state === 'booked' || withItem.has(bookingId))
    .map(({ bookingId, terms }) => ({
      bookingId,
      workerName: terms.workerName,
      ...partsOf(
        items.filter((item) => item.bookingId === bookingId),
        call.now,
      ),
    }))
  const escrowFen = await balanceFen(`escrow:${gigId}`)
  const [refunds, recoveries] = [await refundsOfGig(gigId), await recoveriesOf(items)]
  return { escrowFen, fundsModel: gig.fundsModel, refunds, recoveries, lines }
}
