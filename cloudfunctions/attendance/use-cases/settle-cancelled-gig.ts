/** A gig is called off: whoever has arrived is owed for the call; then the rest of the money may go back. */
import type { ParsedInput } from '@/contract/actions'
import { shiftStates } from '@/domain/attendance/shift-states'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { employerCancels } from '@/domain/gigs/cancellation'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { bookingsOfGig, readBooking } from '../../gigs/reader'
import { shiftsOfGig } from '../reader'
import { type Shift, shifts } from '../repository'
import { cancelShift, confirmShift } from '../shift-confirmation'
import { countedHours } from '../shift-view'

type Input = ParsedInput<'attendance.settleCancelledGig'>

async function settle(call: Call<Input>, unit: Unit, { _id: shiftId }: Stored<Shift>): Promise<object> {
  const shift = await unit.get(shifts, shiftId)
  if (!shift || shiftStates.table[shift.state].length === 0) return { settled: false }
  const booking = await readBooking(unit, shift.bookingId)
  if (booking?.state === 'cancelledByWorker') {
    cancelShift(unit, { shiftId, shift, isStored: true })
    return { settled: true }
  }
  const worked = countedHours(shift, call.now)
  const { callOutMinutes } = employerCancels({
    startAt: shift.plannedStartAt,
    arrived: worked.state !== 'absent',
    now: call.now,
    plannedMinutes: plannedMinutes(shift),
    workedMinutes: worked.workedMinutes,
  })
  const nothingCut = {
    pieces: null,
    nightMinutes: 0,
    cut: 0,
    cutReason: null,
    evidence: null,
    objectUntil: null,
  }
  const confirmed = { ...nothingCut, minutes: callOutMinutes, at: call.now, by: 'cancellation' as const }
  confirmShift(unit, { shiftId, shift, isStored: true }, confirmed)
  return { settled: true }
}

/**
 * Bookings are called off first, so that nobody arrives any more; until then the news is told again later.
 */
async function settleShifts(call: Call<Input>): Promise<object> {
  const { gigId } = call.input
  const bookings = await bookingsOfGig(gigId)
  must(
    bookings.every(({ state }) => state !== 'booked'),
    'the bookings of a cancelled gig are called off before its shifts are settled',
  )
  const things = await shiftsOfGig(gigId)
  return sweepEach(call, { things, work: (unit, shift) => settle(call, unit, shift) })
}

/** Each shift has a unit of its own, before the news that all of them are settled. */
export const settleCancelledGig = prepared({
  prepare: settleShifts,
  run: async (call: Call<Input>, unit: Unit) => {
    const { gigId } = call.input
    unit.emit('gig.settled', gigId, { gigId })
    return { done: true }
  },
})
