/** Whether the book and the channel are closed, and from which day on they are not. */
import type { CloseRow, CloseSide } from '@/contract/closes'
import type { Day } from '@/domain/calendar/day'

export interface Standing {
  readonly side: CloseSide
  /** The newest day that is closed with all days before it; null when there is none. */
  readonly closedTo: Day | null
  readonly open: null | {
    /** The oldest day that is not closed. */
    readonly from: Day
    readonly days: number
    readonly problem: string | null
    /** True while it is only being counted: nothing is wrong yet. */
    readonly isCounting: boolean
  }
}

/** `closes` newest first, as they are listed; `openDays` every day that ought to be closed and is not. */
export function standingOf(
  side: CloseSide,
  { closes, openDays }: { readonly closes: readonly CloseRow[]; readonly openDays: readonly CloseRow[] },
): Standing {
  const open = openDays
    .filter((row) => row.side === side)
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  const [oldest] = open
  const closed = closes.filter((row) => row.side === side && row.state === 'closed')
  const sound = closed.filter(({ day }) => oldest === undefined || day < oldest.day)
  return {
    side,
    closedTo: sound[0]?.day ?? null,
    open: oldest
      ? {
          from: oldest.day,
          days: open.length,
          problem: oldest.problem,
          isCounting: oldest.state === 'counting' && oldest.problem === null,
        }
      : null,
  }
}
