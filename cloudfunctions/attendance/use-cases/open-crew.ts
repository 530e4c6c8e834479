/** The crew of one gig for its employer: everybody with the hours that count now, and with whom to go on. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { crewProgress, type MemberFacts, stageOf } from '@/domain/attendance/crew-progress'
import type { Call } from '../../_kernel/call'
import { bookingsOfGig } from '../../gigs/reader'
import { plannedShift } from '../planned-shift'
import { shiftsByBookings } from '../reader'
import type { Shift } from '../repository'
import { countedHours, releasesAt, shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.openCrew'>

const factsOf = (shift: Shift, now: Call['now']): MemberFacts => ({
  bookingId: shift.bookingId,
  shiftState: shift.state,
  siteState: countedHours(shift, now).state,
  plannedEndAt: shift.plannedEndAt,
  releasesAt: releasesAt(shift),
  objection: shift.objection?.state ?? null,
})

/** Who has cancelled is not in it; who has not come yet is, with the shift as planned. */
export async function openCrew({ input, now }: Call<Input>): Promise<Answer<'attendance.openCrew'>> {
  const bookings = (await bookingsOfGig(input.gigId)).filter(({ state }) => state === 'booked')
  const stored = await shiftsByBookings(bookings.map(({ bookingId }) => bookingId))
  const shifts = bookings.map((booking) => stored.get(booking.bookingId) ?? plannedShift(booking))
  const members = shifts.map((shift) => factsOf(shift, now))
  const crew = bookings.flatMap(({ bookingId, terms }, index) => {
    const [shift, member] = [shifts[index], members[index]]
    if (!shift || !member) return []
    const { workerName } = terms
    return [{ bookingId, workerName, stage: stageOf(member, now), shift: shiftView(shift, now) }]
  })
  return { crew, progress: crewProgress(members, now) }
}
