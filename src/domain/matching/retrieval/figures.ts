/** Types of the figures of one day by which an index is built: weights, scale, chance and guide prices. */
import { tradeKeys } from '@/policies/trades'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import type { Day } from '../../calendar/day'
import { mustBeInForce } from '../../policy/policy-row'
import { type ChanceFigures, chanceFigures } from '../chance'
import { type SuitingFigures, suitingFigures } from '../utility'
import { type Reach, reachOf } from './reach'

export interface RetrievalFigures {
  readonly suiting: SuitingFigures
  readonly chance: ChanceFigures
  readonly reach: Reach
  /** What each trade is usually paid by the hour, by the number of the trade. */
  readonly guidePayFen: Int32Array
}

/** All figures in force on a day; with other weights only where somebody asks what they would do. */
export function retrievalFigures(on: Day, suiting: SuitingFigures = suitingFigures(on)): RetrievalFigures {
  const guide = mustBeInForce(wageGuideRows, 'wage.guide', on).value
  return {
    suiting,
    chance: chanceFigures(on),
    reach: reachOf(suiting),
    guidePayFen: Int32Array.from(tradeKeys, (trade) => guide[trade]),
  }
}
