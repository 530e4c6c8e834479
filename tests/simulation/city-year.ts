/**
 * A year of a city as a stream: every shift is paid in, owed, paid out, sealed, closed and matched with
 * bills
 * that a channel of its own has written. Only open accounts and the last few days are in memory.
 */
import { day as dayFrom, plusDays } from '@/domain/calendar/day'
import type { Entry } from '@/domain/ledger/entry'
import type { BillLine } from '@/domain/ledger/movements'
import { bookDay, closeChannel, forgetDay, freshBooks, noteSuspenses } from './city-year-books'
import { addFloat, Calendar, type City, dice, plant, runGig, wageFen } from './city-year-plot'

export interface CityYear {
  readonly shifts: number
  readonly days: number
  readonly seed: number
  /** Every so many days one line of a bill is missing or strange; 0 for never. */
  readonly faultEveryDays: number
}

export interface CityYearReport {
  readonly shifts: number
  readonly paidInFen: number
  readonly entries: number
  readonly seals: number
  readonly billLines: number
  readonly daysClosed: number
  /** What all days of book and channel together differed by. */
  readonly differenceFen: number
  readonly differencesFound: readonly string[]
  readonly faultsPlanted: readonly string[]
  /** What is still open after the last day. */
  readonly openAccounts: number
  readonly openMovements: number
  readonly root: string
  readonly minutes: number
  readonly peakMemoryMegabytes: number
}

const firstDay = dayFrom('2027-01-01')

const inOrder = (one: Entry, other: Entry) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)

/** So many days after the last shift everything has ended and been billed. */
const tailDays = 5

/** Runs the year; the report says what it came to and what it cost. */
export function runCityYear({ shifts, days, seed, faultEveryDays }: CityYear): CityYearReport {
  const startedAt = performance.now()
  const city: City = {
    roll: dice(seed),
    entries: new Calendar(),
    lines: new Calendar(),
    flow: 0,
    paidInFen: 0,
  }
  const books = freshBooks()
  const planted: string[] = []
  let [done, billLines, peak, gigs] = [0, 0, 0, 0]
  let bill: readonly BillLine[] = []
  for (let index = 0; index < days + tailDays; index += 1) {
    const day = plusDays(firstDay, index)
    const target = index < days ? Math.floor((shifts * (index + 1)) / days) : shifts
    if (index < days) addFloat(city, day, (target - done) * wageFen + wageFen)
    while (done < target) {
      const crew = Math.min(1 + city.roll(4), target - done)
      runGig(city, `g${(gigs += 1)}`, { day, crew })
      done += crew
    }
    const entries = city.entries.take(day).sort(inOrder)
    const fromBills =
      index === 0 ? [] : closeChannel(books, { day: plusDays(day, -1), lines: bill, next: entries })
    noteSuspenses(books, fromBills)
    const all = [...entries, ...fromBills].sort(inOrder)
    bookDay(books, day, all)
    forgetDay(books, day)
    const lines = city.lines.take(day)
    if (faultEveryDays > 0 && index < days && index % faultEveryDays === 1)
      planted.push(plant(lines, planted.length))
    bill = lines
    billLines += lines.length
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  return {
    shifts: done,
    paidInFen: city.paidInFen,
    entries: books.entries,
    seals: books.seals,
    billLines,
    daysClosed: days + tailDays - 1,
    differenceFen: books.differenceFen,
    differencesFound: books.found.map(({ key }) => key).sort(),
    faultsPlanted: planted.filter((key) => key !== '').sort(),
    openAccounts: books.open.size,
    openMovements: [...books.carried.values()].flat().length,
    root: books.seal?.root ?? '',
    minutes: Math.round((performance.now() - startedAt) / 600) / 100,
    peakMemoryMegabytes: Math.round(peak / 1_048_576),
  }
}
