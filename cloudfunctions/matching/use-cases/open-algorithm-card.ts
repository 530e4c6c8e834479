/** The public card of the algorithm: what it decides by, what it never looks at, and how to complain. */
import type { ParsedInput } from '@/contract/actions'
import type { AlgorithmCard } from '@/contract/round-views'
import { marketDayOf } from '@/domain/calendar/day'
import { neverUsed, roundLimits } from '@/domain/matching/plan/algorithm-facts'
import { mustBeInForce, type PolicyRow } from '@/domain/policy/policy-row'
import { leadRows } from '@/policies/matching-crews'
import { groupBonusRows, groupSizeRows } from '@/policies/matching-groups'
import { matchingPlanRows } from '@/policies/matching-plan'
import { matchingScaleRows, matchingWeightRows } from '@/policies/matching-weights'
import type { Call } from '../../_kernel/call'
import { firstMarket, readMarket } from '../../markets/reader'
import { presentRound } from '../reading-round'
import type { MarketDay, Round } from '../repository'

type Input = ParsedInput<'matching.openAlgorithmCard'>

const cardRow = <Value>(row: PolicyRow<Value>) => ({
  id: row.id,
  from: row.effectiveFrom,
  source: row.sourceTitle,
  clause: row.clause,
  verified: row.verified,
})

/** The rows by which today's rounds are made: weights, scale, and the hours of the plan. */
function rowsInForce(today: MarketDay['workOn']) {
  const plan = [...new Set(matchingPlanRows.map(({ key }) => key))]
  return [
    cardRow(mustBeInForce(matchingWeightRows, 'matching.weights', today)),
    cardRow(mustBeInForce(matchingScaleRows, 'matching.scale', today)),
    cardRow(mustBeInForce(groupBonusRows, 'matching.groupBonus', today)),
    cardRow(mustBeInForce(groupSizeRows, 'matching.groupSize', today)),
    cardRow(mustBeInForce(leadRows, 'matching.leadShifts', today)),
    ...plan.map((key) => cardRow(mustBeInForce(matchingPlanRows, key, today))),
  ]
}

function lastOf(round: Round | undefined): AlgorithmCard['last'] {
  if (!round) return null
  const { workOn, number, at, objective, bound, figures } = round
  return { workOn, number, at, objective, bound, figures }
}

/** Anybody may read it, also without saying who they are. */
export async function openAlgorithmCard(call: Call<Input>): Promise<AlgorithmCard> {
  const { marketId } = call.input
  const workOn = marketDayOf(call.now)
  const market = marketId === undefined ? await firstMarket() : await readMarket(marketId)
  const weights = mustBeInForce(matchingWeightRows, 'matching.weights', workOn)
  return {
    version: weights.id,
    weights: Object.entries(weights.value).map(([part, points]) => ({ part, points: Number(points) })),
    rows: rowsInForce(workOn),
    neverUsed,
    limits: roundLimits,
    last: lastOf(market && (await presentRound({ marketId: market.marketId, workOn }))),
    complaintPhone: market?.complaintPhone ?? null,
  }
}
