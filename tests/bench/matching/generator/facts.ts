/** Says of a person and a gig of a market what the shipped score asks for. */
import type { SuitingFacts } from '@/domain/matching/utility'
import type { Market } from './market'
import { at, type Opening } from './openings'
import { guidePayFen } from './trades'
import { mostTrades } from './workers'

/** The facts of one pair, `metres` apart. */
export function factsOf(
  { workers, gigs, tradeKeys }: Market,
  worker: number,
  opening: Opening,
): SuitingFacts {
  const trade = at(gigs.trade, opening.gig)
  const key = tradeKeys[trade]
  const own = workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)
  return {
    distanceMetres: opening.metres,
    hourlyPayFen: at(gigs.hourlyPayFen, opening.gig),
    guidePayFen: key ? guidePayFen(key) : 0,
    knowsTrade: own.includes(trade),
    bookedCount: at(workers.bookedCount, worker),
    keptCount: at(workers.keptCount, worker),
    arrivalCount: at(workers.keptCount, worker),
    inTimeCount: at(workers.inTimeCount, worker),
    waitingDays: at(workers.waitingDays, worker),
  }
}
