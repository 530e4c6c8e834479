/** Silence is consent: hours that nobody confirmed are released four hours after the shift. */
import { isReleased } from '@/domain/wages/auto-release'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { readGig } from '../../gigs/reader'
import { type Shift, shifts } from '../repository'
import { confirmShift } from '../shift-confirmation'
import { countedHours } from '../shift-view'

/** Shifts of one round; five minutes later comes the next. */
const shiftsPerRound = 200

const unconfirmed = ['arrived', 'left', 'presumed'] as const

/** Whoever came is taken to have made what was planned, when nobody counted. */
async function piecesPlanned(unit: Unit, gigId: string): Promise<number | null> {
  const gig = await readGig(unit, gigId)
  return gig?.payUnit === 'piece' ? gig.pieces : null
}

async function release(call: Call, unit: Unit, { _id: shiftId }: Stored<Shift>): Promise<object> {
  const shift = await unit.get(shifts, shiftId)
  const isDue = shift && unconfirmed.some((state) => state === shift.state)
  if (!isDue || !isReleased({ ...shift, disputed: false, now: call.now })) return { released: false }
  confirmShift(
    unit,
    { shiftId, shift, isStored: true },
    {
      minutes: countedHours(shift, call.now).workedMinutes,
      pieces: await piecesPlanned(unit, shift.gigId),
      cutMinutes: 0,
      cutReason: null,
      objectUntil: null,
      at: call.now,
      by: 'silence',
    },
  )
  return { released: true }
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
