/** How high the bar of each day stands beside the highest; a day with money is never too low to be seen. */
import { type Day, day, daysBetween, plusDays } from '@/domain/calendar/day'
import type { Fen } from '@/domain/money/fen'

export interface DaySum {
  readonly on: Day
  readonly amountFen: Fen
  /** How many there were on this day. */
  readonly count: number
}

export interface Bar {
  readonly on: Day
  /** Of the highest bar; 0 without money. */
  readonly percent: number
}

const leastPercent = 6

const firstOfMonth = (on: Day): Day => day(`${on.slice(0, 7)}-01`)

/** One bar for each day from the first of the month to `until`. */
export function barsOf(sums: readonly DaySum[], until: Day): readonly Bar[] {
  const first = firstOfMonth(until)
  const most = Math.max(1, ...sums.map(({ amountFen }) => amountFen))
  const amounts = new Map(sums.map(({ on, amountFen }) => [on, Number(amountFen)]))
  return Array.from({ length: daysBetween({ from: first, to: until }) + 1 }, (_, place) => {
    const on = plusDays(first, place)
    const amount = amounts.get(on) ?? 0
    return { on, percent: amount === 0 ? 0 : Math.max(leastPercent, Math.round((100 * amount) / most)) }
  })
}
