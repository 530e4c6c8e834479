/** Silence is consent: hours that nobody confirmed are released four hours after the shift. */
import { heardUntil } from '@/domain/policy/last-moment'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { readBooking } from '../../gigs/reader'
import { bookingsComplainedOf } from '../complaints-on-the-way'
import { openStates, releaseShift } from '../releasing'
import { type Shift, shifts } from '../repository'

/** Shifts of one round; five minutes later comes the next. */
const shiftsPerRound = 200

async function release(unit: Unit, { _id: shiftId }: Stored<Shift>): Promise<object> {
  const shift = await unit.get(shifts, shiftId)
  if (!shift) return { released: false }
  return releaseShift(unit, { shiftId, shift, isStored: true }, await readBooking(unit, shift.bookingId))
}

async function silentShifts(call: Call): Promise<readonly Stored<Shift>[]> {
  const found = await search(shifts, {
    where: {
      state: query.in(openStates),
      autoReleaseAt: query.lte(heardUntil(call.now)),
      'complaint.isOpen': query.neq(true),
    },
    orderBy: [['autoReleaseAt', 'asc']],
    limit: shiftsPerRound,
  })
  const complainedOf = await bookingsComplainedOf()
  return found.filter(({ bookingId }) => !complainedOf.has(bookingId))
}

/** A complaint takes its shift out of the round until it is answered, so that nobody waits behind it. */
export const releaseSilentShifts = {
  sweep: async (call: Call) => sweepEach(call, { things: await silentShifts(call), work: release }),
}
