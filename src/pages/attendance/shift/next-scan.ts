/** Which of the two scans comes next, counting those that still wait on this phone. */
import type { ShiftView } from '@/contract/attendance'
import type { WaitingCheckIn } from '@/api/use-waiting-check-ins'

export type ScanKind = 'checkIn' | 'checkOut'

const isOnItsWay =
  (kind: ScanKind) =>
  ({ event, problem }: WaitingCheckIn): boolean =>
    event.kind === kind && problem === undefined

/** Undefined when nothing is left to be scanned. */
export function nextScan(
  shift: Pick<ShiftView, 'state' | 'checkInAt' | 'checkOutAt'>,
  waiting: readonly WaitingCheckIn[],
): ScanKind | undefined {
  if (shift.state === 'confirmed' || shift.state === 'cancelled') return undefined
  const has = (kind: ScanKind, at: string | null): boolean => at !== null || waiting.some(isOnItsWay(kind))
  if (has('checkOut', shift.checkOutAt)) return undefined
  return has('checkIn', shift.checkInAt) ? 'checkOut' : 'checkIn'
}
