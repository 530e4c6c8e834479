/** Silence is consent: hours that nobody confirmed are released four hours after the shift. */
import { nightMinutes } from '@/domain/attendance/night-minutes'
import { isReleased } from '@/domain/wages/auto-release'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { type Booking, readBooking } from '../../gigs/reader'
import { type Shift, shifts } from '../repository'
import { cancelShift, confirmShift } from '../shift-confirmation'
import { countedHours } from '../shift-view'

/** Shifts of one round; five minutes later comes the next. */
const shiftsPerRound = 200

const unconfirmed = ['arrived', 'left', 'presumed'] as const

/** Whoever came is taken to have made what was planned, when nobody counted. */
const piecesPlanned = ({ terms }: Booking): number | null => (terms.payUnit === 'piece' ? terms.pieces : null)

function confirmBySilence(unit: Unit, shift: Stored<Shift>, booking: Booking): object {
  confirmShift(
    unit,
    { shiftId: shift._id, shift, isStored: true },
    {
      minutes: countedHours(shift, unit.at).workedMinutes,
      pieces: piecesPlanned(booking),
      nightMinutes: nightMinutes({ ...shift, now: unit.at }, 0),
      cut: 0,
      cutReason: null,
      objectUntil: null,
      at: unit.at,
      by: 'silence',
    },
  )
  return { released: true }
}

/**
 * Only a booking that stands is released: who gave it back is owed nothing, a calling off settles its own
 * shifts.
 */
async function release(call: Call, unit: Unit, { _id: shiftId }: Stored<Shift>): Promise<object> {
  const shift = await unit.get(shifts, shiftId)
  const isDue = shift && unconfirmed.some((state) => state === shift.state)
  if (!isDue || !isReleased({ ...shift, disputed: shift.disputedBy !== null, now: call.now }))
    return { released: false }
  const booking = await readBooking(unit, shift.bookingId)
  if (booking?.state === 'cancelledByWorker') cancelShift(unit, { shiftId, shift, isStored: true })
  return booking?.state === 'booked' ? confirmBySilence(unit, shift, booking) : { released: false }
}

export const releaseSilentShifts = {
  sweep: async (call: Call) =>
    sweepEach(call, {
      things: await search(shifts, {
        where: { state: query.in([...unconfirmed]), autoReleaseAt: query.lte(call.now) },
        orderBy: [['autoReleaseAt', 'asc']],
        limit: shiftsPerRound,
      }),
      work: (unit, shift) => release(call, unit, shift),
    }),
}
