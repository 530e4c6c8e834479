/**
 * Among all people who are free on a day the best for one gig are found by a few looks, and are the same as
 * of a look at everybody.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-02, C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/retrieval/worker-index.test.ts
 */
import { certificateKeys, type TradeKey, tradeKeys, tradeOf } from '@/policies/trades'
import { type FundsModel, fundsModels } from '../../money/rail'
import { gridded, type Point } from '../distance'
import { isWithin, meetsFloor } from '../hard-limits'
import { partPoints } from '../utility'
import { at } from './at'
import type { RetrievalFigures } from './figures'
import { numberOf } from './gig-columns'
import { postingsOf } from './postings'
import { noFacts } from './reach'
import { searchOver, type Strand } from './search'
import { bitsPerWord, type WorkerColumns } from './worker-columns'

/** The gig for which people are wanted, on the day of the columns. */
export interface Vacancy extends Point {
  readonly trade: TradeKey
  readonly hourlyPayFen: number
  readonly fundsModel: FundsModel
  /** Minutes after midnight of that day; the end may pass 1440. */
  readonly startMinute: number
  readonly endMinute: number
}

export interface WorkersWanted {
  readonly most: number
  /** Only people who named the trade. */
  readonly onlyNamed?: boolean
  /** Who has a seat already, has declined, or works elsewhere at that time. */
  readonly passedOver: ReadonlySet<string>
}

export interface WorkersFound {
  /** Numbers of the people in their columns, best first; equals by number. */
  readonly workers: Int32Array
  readonly scores: Int32Array
}

export interface WorkerIndex {
  readonly columns: WorkerColumns
  /** The best people by their score, of those to whom no limit closes the gig. */
  topWorkers(vacancy: Vacancy, wanted: WorkersWanted): WorkersFound
}

/** What every person brings to any gig. */
function ownPoints(columns: WorkerColumns, { suiting }: RetrievalFigures): Int32Array {
  const points = new Int32Array(columns.ids.length)
  for (let one = 0; one < points.length; one += 1) {
    const facts = {
      ...noFacts,
      bookedCount: columns.bookedCount[one] ?? 0,
      keptCount: columns.keptCount[one] ?? 0,
      arrivalCount: columns.arrivalCount[one] ?? 0,
      inTimeCount: columns.inTimeCount[one] ?? 0,
      waitingDays: columns.waitingDays[one] ?? 0,
    }
    points[one] = (['reliability', 'waitingDays', 'punctuality'] as const).reduce(
      (sum, part) => sum + partPoints(part, facts, suiting),
      0,
    )
  }
  return points
}

type Words = readonly [Int32Array, Int32Array]

const hasBit = ([low, high]: Words, one: number, place: number): boolean =>
  place < bitsPerWord
    ? (at(low, one) & (1 << place)) !== 0
    : (at(high, one) & (1 << (place - bitsPerWord))) !== 0

const numberOfTrade: ReadonlyMap<TradeKey, number> = new Map(tradeKeys.map((key, place) => [key, place]))

const neededCertificates = (trade: TradeKey): number =>
  tradeOf(trade).certificates.reduce((bits, key) => bits | (1 << certificateKeys.indexOf(key)), 0)

/** What the law and the person's own words say of the work itself, wherever it is. */
function suitsThem(columns: WorkerColumns, vacancy: Vacancy, trade: number): (one: number) => boolean {
  const needed = neededCertificates(vacancy.trade)
  const rail = 1 << fundsModels.indexOf(vacancy.fundsModel)
  const { certificates, closedRails, closedTrades, wageFloorFen, freeFrom, freeTo } = columns
  const isLawful = (one: number): boolean =>
    ((certificates[one] ?? 0) & needed) === needed && !hasBit(closedTrades, one, trade)
  const isPaid = (one: number): boolean =>
    ((closedRails[one] ?? 0) & rail) === 0 && meetsFloor(vacancy.hourlyPayFen, at(wageFloorFen, one))
  const hasTime = (one: number): boolean =>
    (freeFrom[one] ?? 0) <= vacancy.startMinute && vacancy.endMinute <= (freeTo[one] ?? 0)
  return (one) => isLawful(one) && isPaid(one) && hasTime(one)
}

/** What the gig brings to everybody, to those who named its trade and to the others. */
function strandsOf(vacancy: Vacancy, trade: number, figures: RetrievalFigures) {
  const { suiting, guidePayFen } = figures
  const pay = { ...noFacts, hourlyPayFen: vacancy.hourlyPayFen, guidePayFen: at(guidePayFen, trade) }
  const wage = partPoints('wage', pay, suiting)
  const named: Strand = {
    kind: trade,
    constant: wage + partPoints('skill', { ...noFacts, knowsTrade: true }, suiting),
  }
  const others: Strand = { kind: tradeKeys.length, constant: wage + partPoints('skill', noFacts, suiting) }
  return { named, others }
}

/** Builds the index by one day's figures. */
export function workerIndex(columns: WorkerColumns, figures: RetrievalFigures): WorkerIndex {
  const postings = postingsOf({
    count: columns.ids.length,
    latitude: columns.latitude,
    longitude: columns.longitude,
    worth: ownPoints(columns, figures),
    kindCount: tradeKeys.length,
    kindsOf: (one, each) => {
      for (let place = 0; place < tradeKeys.length; place += 1)
        if (hasBit(columns.trades, one, place)) each(place)
    },
  })
  const search = searchOver(postings, figures.reach)
  return {
    columns,
    topWorkers(vacancy, { most, onlyNamed = false, passedOver }) {
      const trade = numberOfTrade.get(vacancy.trade) ?? 0
      const { named, others } = strandsOf(vacancy, trade, figures)
      const suits = suitsThem(columns, vacancy, trade)
      const passed = new Set([...passedOver].map((id) => numberOf(columns, id)))
      const isNear = (one: number, metres: number | null): boolean => {
        const radius = at(columns.radiusMetres, one)
        return metres === null || radius < 0 || isWithin(metres, radius)
      }
      const { spots, scores } = search({
        place: { latitude: gridded(vacancy.latitude), longitude: gridded(vacancy.longitude) },
        strands: onlyNamed ? [named] : [named, others],
        most,
        withinMetres: null,
        isElsewhere: (one) => hasBit(columns.trades, one, trade),
        passes: (one, metres) => isNear(one, metres) && suits(one) && !passed.has(one),
      })
      return { workers: spots, scores }
    },
  }
}
