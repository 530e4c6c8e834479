/** How a close is shown: the row of a list, and the whole of it. */
import type { CloseRow, CloseView, UnderWayView } from '@/contract/closes'
import { type Instant, minutesBetween } from '@/domain/calendar/instant'
import { startOfDay } from '@/domain/calendar/day'
import type { Stored } from '../../_kernel/collections'
import type { BookClose, ChannelClose, StoredMovement } from './repository'

export type AnyClose = BookClose | ChannelClose

export const closeRow = (close: Stored<AnyClose>): CloseRow => ({
  closeId: close._id,
  side: close.side,
  day: close.day,
  state: close.state,
  problem: close.problem,
  closedAt: close.closedAt,
  count: close.count,
  differenceFen: close.differenceFen,
  root: close.side === 'book' ? close.seal.root : null,
})

const sumsOf = (close: AnyClose): CloseView['sums'] =>
  close.side === 'book'
    ? close.sums
    : close.accounts.map(({ account, inFen, outFen, closingFen }) => ({
        key: account,
        inFen,
        outFen,
        balanceFen: closingFen,
      }))

const byAge = (one: UnderWayView, other: UnderWayView) => (one.since < other.since ? -1 : 1)

/** Something that is on its way, with how long it has been. */
export const underWayView = (
  way: Pick<UnderWayView, 'account' | 'amountFen'> & { readonly since: Instant },
  now: Instant,
): UnderWayView => ({ ...way, ageMinutes: minutesBetween({ from: way.since, to: now }) })

const explanationOf = (close: AnyClose): CloseView['explained'] => {
  if (close.side !== 'book' || close.explained === null) return null
  const { at, reason } = close.explained
  return { at, reason }
}

export interface CloseParts {
  readonly close: Stored<AnyClose>
  readonly uneven: readonly StoredMovement[]
  readonly differences: CloseView['differences']
}

/** The whole close; what was on its way is told with its age at `now`. */
export function closeView({ close, uneven, differences }: CloseParts, now: Instant): CloseView {
  const ways =
    close.side === 'book'
      ? close.underWay
      : uneven.map(({ key, residueFen, since }) => ({
          account: key,
          amountFen: residueFen,
          since: startOfDay(since),
        }))
  return {
    ...closeRow(close),
    sums: sumsOf(close),
    underWay: ways.map((way) => underWayView(way, now)).sort(byAge),
    differences,
    flaws: close.side === 'book' ? close.flaws : [],
    explained: explanationOf(close),
  }
}
