/** Plays a random life of a small market, one operation after the other, and says what happened. */
import { at } from '@/domain/matching/assignment/columns'
import { exportMarket, importMarket, instanceOfMarket } from '@/domain/matching/assignment/market-state'
import {
  type RunningMarket,
  addGig,
  addSeat,
  cancelGig,
  insertWorker,
  lock,
  lockAt,
  openMarket,
  removeWorker,
  unlock,
} from '@/domain/matching/assignment/running-market'
import { type Chance, smallMarket, someEdges, someValue } from './small-markets'

export interface Story {
  market: RunningMarket
  readonly chance: Chance
  readonly tieProne: boolean
}

export const beginStory = (chance: Chance): Story => ({
  market: openMarket(smallMarket(chance)),
  chance,
  tieProne: chance(2) === 0,
})

const workersThat = ({ columns }: RunningMarket, holds: (worker: number) => boolean): number[] =>
  Array.from({ length: columns.workerCount }, (_, worker) => worker).filter(holds)

const isPresent =
  ({ columns }: RunningMarket) =>
  (worker: number): boolean =>
    at(columns.present, worker) === 1 && at(columns.edgeTo, worker) > at(columns.edgeFrom, worker)

function oneOf(chance: Chance, list: readonly number[]): number | undefined {
  return list[chance(list.length)]
}

const moves: Readonly<Record<string, (story: Story) => boolean>> = {
  insert({ market, chance, tieProne }) {
    insertWorker(market, someEdges(chance, { gigCount: market.columns.gigCount, tieProne }))
    return true
  },
  remove({ market, chance }) {
    const worker = oneOf(chance, workersThat(market, isPresent(market)))
    if (worker !== undefined) removeWorker(market, worker)
    return worker !== undefined
  },
  addGig({ market, chance, tieProne }) {
    const suitors = workersThat(market, (worker) => at(market.columns.present, worker) === 1)
      .filter(() => chance(2) === 0)
      .map((worker) => ({ worker, value: someValue(chance, tieProne) }))
    addGig(market, chance(4), suitors)
    return true
  },
  cancelGig({ market, chance }) {
    cancelGig(market, chance(market.columns.gigCount))
    return true
  },
  addSeat({ market, chance }) {
    addSeat(market, chance(market.columns.gigCount))
    return true
  },
  lock({ market, chance }) {
    const worker = oneOf(
      chance,
      workersThat(market, (each) => at(market.columns.gigOf, each) !== -1),
    )
    if (worker !== undefined) lock(market, worker)
    return worker !== undefined
  },
  lockElsewhere({ market, chance }) {
    const worker = oneOf(chance, workersThat(market, isPresent(market)))
    const gig = chance(market.columns.gigCount)
    if (worker === undefined || at(market.columns.seats, gig) === 0) return false
    lockAt(market, worker, gig)
    return true
  },
  unlock({ market, chance }) {
    const worker = oneOf(
      chance,
      workersThat(market, (each) => at(market.lockedAt, each) !== -1),
    )
    if (worker !== undefined) unlock(market, worker)
    return worker !== undefined
  },
  storeAndReturn(story) {
    const { market } = story
    const returned = importMarket(instanceOfMarket(market), exportMarket(market))
    if (typeof returned === 'string') throw new Error(`state refused: ${returned}`)
    story.market = returned
    return true
  },
}

/** How often each operation comes, people more often than gigs. */
const names = [
  ...['insert', 'insert', 'insert', 'remove', 'remove', 'addGig', 'cancelGig', 'addSeat'],
  ...['lock', 'lock', 'unlock', 'unlock', 'lockElsewhere', 'storeAndReturn'],
]

/** Plays one operation that is possible now; gives its name. */
export function playOne(story: Story): string {
  for (;;) {
    const name = names[story.chance(names.length)]!
    if (moves[name]!(story)) return name
  }
}
