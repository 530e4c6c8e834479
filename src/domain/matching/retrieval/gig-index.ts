/**
 * Among all open gigs the best for one person are found by a few looks, and are the same as of a look at
 * every gig.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-02, C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/retrieval/gig-index.test.ts
 */
import { type TradeKey, tradeKeys } from '@/policies/trades'
import { chanceFactor, wholeFactor } from '../chance'
import { gridded, type Point } from '../distance'
import { type PartName, partPoints } from '../utility'
import { at } from './at'
import type { RetrievalFigures } from './figures'
import { type GigColumns, numberOf } from './gig-columns'
import { gigLimits } from './gig-limits'
import { postingsOf } from './postings'
import { noFacts } from './reach'
import { searchOver, type Strand } from './search'
import type { GigsFound, GigsWanted, Seeker } from './seeker'

export interface GigIndex {
  readonly columns: GigColumns
  /** The best gigs by the listed score: of those open to the seeker, or of those that a limit closes. */
  topGigs(seeker: Seeker, wanted: GigsWanted): GigsFound
  /** People to whom a gig was open in the last round; 0 when that is not known, or the gig is not. */
  eligiblePeople(gigId: string): number
}

const ofTheWorker: readonly PartName[] = ['reliability', 'waitingDays', 'punctuality']

function wagePoints({ ids, trade, hourlyPayFen }: GigColumns, figures: RetrievalFigures): Int32Array {
  const points = new Int32Array(ids.length)
  for (let gig = 0; gig < points.length; gig += 1) {
    const guidePayFen = at(figures.guidePayFen, trade[gig] ?? 0)
    const facts = { ...noFacts, hourlyPayFen: at(hourlyPayFen, gig), guidePayFen }
    points[gig] = partPoints('wage', facts, figures.suiting)
  }
  return points
}

/** Undefined when no round has lowered any score. */
function factors(columns: GigColumns, { chance }: RetrievalFigures): Int32Array | undefined {
  const { ids, freeSeats, eligiblePeople } = columns
  const found = new Int32Array(ids.length)
  for (let gig = 0; gig < found.length; gig += 1) {
    const question = { freeSeats: freeSeats[gig] ?? 0, eligiblePeople: eligiblePeople[gig] ?? 0 }
    found[gig] = chanceFactor(question, chance)
  }
  return found.every((factor) => factor === wholeFactor) ? undefined : found
}

/** What every gig brings this person, and what one of a trade they named brings beside. */
function constants({ history }: Seeker, { suiting }: RetrievalFigures) {
  const facts = { ...noFacts, ...history }
  const own = ofTheWorker.reduce((sum, part) => sum + partPoints(part, facts, suiting), 0)
  return {
    named: own + partPoints('skill', { ...facts, knowsTrade: true }, suiting),
    other: own + partPoints('skill', facts, suiting),
  }
}

const numberOfTrade: ReadonlyMap<TradeKey, number> = new Map(tradeKeys.map((key, place) => [key, place]))
const tradeNumber = (trade: TradeKey): number => numberOfTrade.get(trade) ?? 0

interface Looked {
  readonly strands: readonly Strand[]
  /** 1 for each trade that the person named. */
  readonly isNamed: Uint8Array
}

/** The lists to look at: each trade that was named, and beside them all gigs, unless only some are wanted. */
function looked(seeker: Seeker, { trade, onlyNamed }: GigsWanted, figures: RetrievalFigures): Looked {
  const { named, other } = constants(seeker, figures)
  const isNamed = new Uint8Array(tradeKeys.length)
  for (const key of seeker.trades) isNamed[tradeNumber(key)] = 1
  const ofTrade = (kind: number): Strand => ({ kind, constant: isNamed[kind] === 1 ? named : other })
  if (trade !== undefined) {
    const only = ofTrade(tradeNumber(trade))
    return { strands: onlyNamed && isNamed[only.kind] !== 1 ? [] : [only], isNamed }
  }
  const strands = [...new Set(seeker.trades)].map((key) => ofTrade(tradeNumber(key)))
  const rest: Strand = { kind: tradeKeys.length, constant: other }
  return { strands: onlyNamed ? strands : [...strands, rest], isNamed }
}

const gridPlace = (place: Point | null) =>
  place === null ? null : { latitude: gridded(place.latitude), longitude: gridded(place.longitude) }

/** Builds the index by one day's figures; a few milliseconds for the gigs of a city. */
export function gigIndex(columns: GigColumns, figures: RetrievalFigures): GigIndex {
  const trade = Int32Array.from(columns.trade)
  const limitsFor = gigLimits(columns)
  const postings = postingsOf({
    count: columns.ids.length,
    latitude: columns.latitude,
    longitude: columns.longitude,
    worth: wagePoints(columns, figures),
    factor: factors(columns, figures),
    kindCount: tradeKeys.length,
    kindsOf: (gig, each) => each(at(trade, gig)),
  })
  const search = searchOver(postings, figures.reach)
  return {
    columns,
    eligiblePeople: (gigId) => columns.eligiblePeople[numberOf(columns, gigId)] ?? 0,
    topGigs(seeker, wanted) {
      const { isPassedOver, isOpen } = limitsFor(seeker)
      const { strands, isNamed } = looked(seeker, wanted, figures)
      const isWanted = wanted.closed !== true
      const { spots, scores } = search({
        place: gridPlace(seeker.place),
        strands,
        most: wanted.most,
        withinMetres: isWanted ? seeker.radiusMetres : null,
        isElsewhere: (gig) => isNamed[at(trade, gig)] === 1,
        passes: (gig, metres) => isOpen(gig, metres) === isWanted && !isPassedOver(gig),
      })
      return { gigs: spots, scores }
    },
  }
}
