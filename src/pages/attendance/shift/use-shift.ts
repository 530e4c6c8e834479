/**
 * State of one shift: what the cloud says, what this phone remembers of it, and the check-ins that wait
 * here.
 */
import { useCallback, useEffect } from 'react'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { keepShift, seenShift, seenShiftAt } from '@/api/seen-shifts'
import type { SeenShift } from '@/api/seen-shifts'
import { useWaitingCheckIns } from '@/api/use-waiting-check-ins'
import type { WaitingCheckIn } from '@/api/use-waiting-check-ins'
import type { ShiftView } from '@/contract/attendance'
import type { CallError } from '@/contract/reply'
import { deviceTime } from '@/platform/device-time'
import { useParameters } from '@/platform/navigation'
import { useShownAgain } from '@/platform/shown-again'
import { gigOf } from './site-scene'

/** Which booking it is: given by the screen before, or found by the code that opened this one. */
function useBookingId() {
  const { bookingId, code = '' } = useParameters()
  const home = useQuery('matching.openWorkerHome', bookingId === undefined ? {} : undefined)
  const gigId = gigOf(code)
  const found = home.data?.today.find(({ shift }) => shift.gigId === gigId)?.shift.bookingId
  return { bookingId: bookingId ?? found ?? seenShiftAt(gigId)?.shift.bookingId, home }
}

/** The wage of this booking, once there can be one. */
function useWage(shift: ShiftView | undefined) {
  const isOver = shift !== undefined && (shift.confirmedMinutes !== null || shift.state === 'cancelled')
  const wages = useQuery('wages.listMyWages', isOver ? { limit: 50 } : undefined)
  return { wages, item: wages.data?.items.find(({ bookingId }) => bookingId === shift?.bookingId) }
}

const isOf =
  (bookingId: string | undefined) =>
  ({ event }: WaitingCheckIn): boolean =>
    event.bookingId === bookingId

/** The shift and its gig, from the cloud; each answer is kept for the next time without a network. */
function useToldShift(bookingId: string | undefined) {
  const shift = useQuery('attendance.openShift', bookingId === undefined ? undefined : { bookingId })
  const gigId = shift.data?.gigId
  const gig = useQuery('gigs.openGig', gigId === undefined ? undefined : { gigId })
  useEffect(() => {
    if (shift.data && gig.data) keepShift({ shift: shift.data, gig: gig.data, seenAt: deviceTime() })
  }, [shift.data, gig.data])
  return { shift: shift.data, gig: gig.data, error: shift.error ?? gig.error, reload: shift.reload }
}

interface Told extends Partial<Pick<SeenShift, 'shift' | 'gig'>> {
  readonly error: CallError | undefined
}

/**
 * What is shown: what the cloud told, else what this phone remembers; and since when nothing new was told.
 */
function shownOf({ shift, gig, error }: Told, seen: Partial<SeenShift> = {}) {
  const isStale = shift === undefined || error?.kind === 'fault'
  return { shift: shift ?? seen.shift, gig: gig ?? seen.gig, staleSince: isStale ? seen.seenAt : undefined }
}

export function useShift() {
  const { code } = useParameters()
  const { bookingId, home } = useBookingId()
  const told = useToldShift(bookingId)
  const { wages, item } = useWage(told.shift)
  const cancel = useCommand('gigs.cancelBooking')
  const [reload, reloadWages] = [told.reload, wages.reload]
  const refresh = useCallback(() => {
    void reload()
    void reloadWages()
  }, [reload, reloadWages])
  useShownAgain(refresh)
  const outbox = useWaitingCheckIns(refresh)
  const waiting = outbox.waiting.filter(isOf(bookingId))
  const shown = shownOf(told, bookingId === undefined ? undefined : seenShift(bookingId))
  return { bookingId, code, home, ...shown, error: told.error, item, outbox, waiting, cancel, refresh }
}

export type ShiftState = ReturnType<typeof useShift>
