/** A worker's first page in one call: today's work, gigs, wages that wait for a tap, the month's sum. */
import type { ParsedInput } from '@/contract/actions'
import type { WorkerHome } from '@/contract/matching'
import { plusDays } from '@/domain/calendar/day'
import { endsAt } from '@/domain/gigs/planned-time'
import { type Call, personOf } from '../../_kernel/call'
import { plannedShift, shiftsByBookings, shiftView } from '../../attendance/reader'
import { bookingsOfWorker, gigViews, readGigs } from '../../gigs/reader'
import { readPresence } from '../../markets/reader'
import { itemsWaitingForTap, itemView, monthPaidFen } from '../../wages/reader'
import { rankedGigs } from '../ranking-gigs'
import { placeOf } from '../whereabouts'

type Input = ParsedInput<'matching.openWorkerHome'>

const proposedAtMost = 12

/** Today's work, what still runs from last night, and what is booked for tomorrow. */
async function todaysWork(call: Call<Input>): Promise<WorkerHome['today']> {
  const { now, today } = call
  const days = { from: plusDays(today, -1), to: plusDays(today, 1) }
  const all = await bookingsOfWorker(personOf(call)._id, days)
  const booked = all.filter(
    ({ state, workOn, terms }) => state === 'booked' && (workOn === today || endsAt(terms) > now),
  )
  const [gigs, shifts] = await Promise.all([
    readGigs(booked.map(({ gigId }) => gigId)),
    shiftsByBookings(booked.map(({ bookingId }) => bookingId)),
  ])
  const views = new Map((await gigViews([...gigs.values()], now)).map((view) => [view.gigId, view]))
  return booked.flatMap((booking) => {
    const [gig, view] = [gigs.get(booking.gigId), views.get(booking.gigId)]
    if (!gig || !view) return []
    const shift = shifts.get(booking.bookingId) ?? plannedShift(booking)
    return [{ shift: shiftView(shift, now), gig: view }]
  })
}

export async function openWorkerHome(call: Call<Input>): Promise<WorkerHome> {
  const personId = personOf(call)._id
  const presence = await readPresence(personId, call.now)
  const place = await placeOf(call.input, presence)
  const [today, { ranked }, waiting, paidFen] = await Promise.all([
    todaysWork(call),
    rankedGigs(call, { place, personalised: true, limit: proposedAtMost }),
    itemsWaitingForTap(personId),
    monthPaidFen(personId, call.today),
  ])
  return {
    today,
    proposed: ranked,
    waitingForTap: waiting.map((item) => itemView(item, call.now)),
    monthPaidFen: paidFen,
    present: presence ? { marketId: presence.marketId, marketName: presence.marketName } : null,
  }
}
