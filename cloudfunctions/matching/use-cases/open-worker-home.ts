/**
 * A worker's first page in one call: work that is booked, gigs, wages that wait for a tap, the month's sum.
 */
import type { ParsedInput } from '@/contract/actions'
import type { AppliedGig, BookedShift, WorkerHome } from '@/contract/matching'
import { plusDays } from '@/domain/calendar/day'
import { endsAt } from '@/domain/gigs/planned-time'
import { type Call, personOf } from '../../_kernel/call'
import { plannedShift, shiftsByBookings, shiftView } from '../../attendance/reader'
import { bookingsOfWorker, gigViews, openApplicationsOf, readGigs } from '../../gigs/reader'
import { readPresence } from '../../markets/reader'
import { itemsWaitingForTap, itemView, monthPaidFen } from '../../wages/reader'
import { rankedGigs } from '../ranking-gigs'
import { placeOf } from '../whereabouts'
import { twoDays } from '../two-days'

type Input = ParsedInput<'matching.openWorkerHome'>

const proposedAtMost = 12
/** No gig is posted for a day farther ahead than this. */
const daysAhead = 31

/** What still runs from last night, and all that is booked from today on, the earliest day first. */
async function bookedWork(call: Call<Input>): Promise<readonly BookedShift[]> {
  const { now, today } = call
  const days = { from: plusDays(today, -1), to: plusDays(today, daysAhead) }
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
    const view = views.get(booking.gigId)
    if (!view) return []
    const shift = shifts.get(booking.bookingId) ?? plannedShift(booking)
    return [{ shift: shiftView(shift, now), gig: view }]
  })
}

/** What is offered stands before what is only applied for; a gig that takes nobody any more is left out. */
async function appliedFor(call: Call<Input>): Promise<readonly AppliedGig[]> {
  const applications = await openApplicationsOf(personOf(call)._id)
  if (applications.length === 0) return []
  const gigs = await readGigs(applications.map(({ gigId }) => gigId))
  const views = await gigViews([...gigs.values()], call.now)
  const stillOpen = views.filter(({ state, validUntil }) => state === 'published' && validUntil > call.now)
  const openOnes = (wanted: AppliedGig['state']) =>
    applications.flatMap(({ gigId, state }) => {
      const gig = stillOpen.find((view) => view.gigId === gigId)
      return gig && state === wanted ? [{ gig, state: wanted }] : []
    })
  return [...openOnes('offered'), ...openOnes('applied')]
}

export async function openWorkerHome(call: Call<Input>): Promise<WorkerHome> {
  const personId = personOf(call)._id
  const presence = await readPresence(personId, call.now)
  const place = await placeOf(call.input, presence)
  const [booked, applied, { ranked }, waiting, paidFen, planned] = await Promise.all([
    bookedWork(call),
    appliedFor(call),
    rankedGigs(call, { place, personalised: true, limit: proposedAtMost }),
    itemsWaitingForTap(personId),
    monthPaidFen(personId, call.today),
    twoDays(call),
  ])
  const tomorrow = plusDays(call.today, 1)
  return {
    today: booked.filter(({ gig }) => gig.workOn <= tomorrow),
    later: booked.filter(({ gig }) => gig.workOn > tomorrow),
    applied,
    proposed: ranked,
    waitingForTap: waiting.map((item) => itemView(item, call.now)),
    monthPaidFen: paidFen,
    present: presence ? { marketId: presence.marketId, marketName: presence.marketName } : null,
    plan: planned,
  }
}
