/** State of "my work": what is booked, what is done, and how many check-ins still wait on this phone. */
import { useCallback } from 'react'
import { useQuery } from '@/api/use-query'
import { useWaitingCheckIns } from '@/api/use-waiting-check-ins'
import type { BookedShift } from '@/contract/matching'
import { useShownAgain } from '@/platform/shown-again'

/** A few; the rest is in "my money". */
const doneAtMost = 5

export function useShifts() {
  const home = useQuery('matching.openWorkerHome', {})
  const wages = useQuery('wages.listMyWages', { limit: doneAtMost })
  const [reloadHome, reloadWages] = [home.reload, wages.reload]
  const refresh = useCallback(() => {
    void reloadHome()
    void reloadWages()
  }, [reloadHome, reloadWages])
  useShownAgain(refresh)
  const outbox = useWaitingCheckIns(refresh)
  const booked = home.data && [...home.data.today, ...home.data.later].sort(byStart)
  return {
    error: home.error,
    booked,
    applied: home.data?.applied ?? [],
    done: wages.data?.items ?? [],
    outbox,
    refresh,
  }
}

const byStart = (left: BookedShift, right: BookedShift): number =>
  left.shift.plannedStartAt < right.shift.plannedStartAt ? -1 : 1

const mayScan = ({ shift: { state, checkInAt } }: BookedShift): boolean =>
  state === 'arrived' || (state === 'planned' && checkInAt === null)

/** The shift whose code is scanned next: the one under way, else the first that has not begun. */
export const nextToScan = (booked: readonly BookedShift[]): BookedShift | undefined =>
  booked.find(({ shift }) => shift.state === 'arrived') ?? booked.find(mayScan)
