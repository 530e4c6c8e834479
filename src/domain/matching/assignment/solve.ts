/**
 * A whole market is solved at once and exactly: nobody could be placed so that all together gain more.
 *
 * Ties go by index, and an index is the rank of an id; who came first is not known here. The same instance
 * gives the same bytes everywhere. The sum of values decides, not the count of seats: a pair worth 0 counts
 * for nothing and stays apart, and among equal sums the one with more seats filled is not sought.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { auction } from './auction'
import { type Columns, at, columnsOf, mustBeWhole, nobody } from './columns'
import { finish } from './finish'
import type { Instance, Solution } from './instance'
import { lowerToMinimalPrices } from './minimal-prices'
import { openSearch } from './search'

/** Smaller steps take longer in the auction, larger ones in the finish; measured. */
export const auctionStep = 30

/** Reads a solution out of solved columns. */
export function solutionOf(columns: Columns): Solution {
  const { workerCount, gigCount, gigOf, price, profit } = columns
  let value = 0
  for (let worker = 0; worker < workerCount; worker += 1) {
    if (at(gigOf, worker) !== nobody) value += at(profit, worker) + at(price, at(gigOf, worker))
  }
  return {
    gigOf: gigOf.slice(0, workerCount),
    price: price.slice(0, gigCount),
    profit: profit.slice(0, workerCount),
    value,
  }
}

/** Solves an instance; `certify` proves the answer. */
export function solve(instance: Instance): Solution {
  mustBeWhole(instance)
  const columns = columnsOf(instance)
  const search = openSearch(instance.gigCount)
  finish(columns, search, auction(instance, auctionStep))
  lowerToMinimalPrices(columns, search)
  return solutionOf(columns)
}
