/** Wages by who must do something next, and hours that silence will confirm. */
import type { DaySum } from '@/components/day-bars'
import type { ShiftView } from '@/contract/attendance'
import type { BookedShift } from '@/contract/matching'
import type { PayItemView } from '@/contract/wages'
import { type Day, dayOf } from '@/domain/calendar/day'
import { type Instant, instant } from '@/domain/calendar/instant'
import { type Fen, noFen, sumFen } from '@/domain/money/fen'
import { isForWorker } from '@/domain/wages/transfer-failure'

export interface Money {
  /** The worker's own tap, signature or repair is missing. */
  readonly mine: readonly PayItemView[]
  /** Past its day, by somebody else's doing. */
  readonly late: readonly PayItemView[]
  /** Somebody else must act, and is still in time. */
  readonly coming: readonly PayItemView[]
  /** Arrived, or decided for good. */
  readonly arrived: readonly PayItemView[]
}

const waitsForMe = ({ state, failedBecause }: PayItemView): boolean =>
  state === 'waitingForTap' ||
  state === 'recorded' ||
  (state === 'failed' && failedBecause !== null && isForWorker(failedBecause))

const isEnded = ({ state }: PayItemView): boolean => ['paid', 'signed', 'withdrawn'].includes(state)

type Place = keyof Money

function placeOf(item: PayItemView): Place {
  if (isEnded(item)) return 'arrived'
  if (waitsForMe(item)) return 'mine'
  return item.late === 'no' ? 'coming' : 'late'
}

export function sortedMoney(items: readonly PayItemView[]): Money {
  const at = (place: Place): readonly PayItemView[] => items.filter((item) => placeOf(item) === place)
  return { mine: at('mine'), late: at('late'), coming: at('coming'), arrived: at('arrived') }
}

const isDone = ({ checkOutAt, checkInAt, plannedEndAt }: ShiftView, now: Instant): boolean =>
  checkInAt !== null && (checkOutAt !== null || plannedEndAt <= now)

/** Work that is over and whose hours nobody has decided yet. */
export const undecidedWork = (booked: readonly BookedShift[], now: Instant): readonly BookedShift[] =>
  booked.filter(
    ({ shift }) => shift.confirmedMinutes === null && shift.state !== 'cancelled' && isDone(shift, now),
  )

/** What arrived in the month of `today`, by day, the latest first. */
export function monthByDay(items: readonly PayItemView[], today: Day): readonly DaySum[] {
  const sums = new Map<Day, { amountFen: Fen; count: number }>()
  for (const { paidAt, grossFen } of items) {
    if (paidAt === null) continue
    const on = dayOf(instant(paidAt))
    if (on.slice(0, 7) !== today.slice(0, 7)) continue
    const { amountFen, count } = sums.get(on) ?? { amountFen: noFen, count: 0 }
    sums.set(on, { amountFen: sumFen([amountFen, grossFen]), count: count + 1 })
  }
  const days = [...sums].map(([on, sum]) => ({ on, ...sum }))
  return days.sort((left, right) => (left.on < right.on ? 1 : -1))
}
