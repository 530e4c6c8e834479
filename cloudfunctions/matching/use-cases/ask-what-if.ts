/** "Three more pavers": the round as it would be with more people of some trades; nothing is stored. */
import type { ParsedInput } from '@/contract/actions'
import type { WhatIf } from '@/contract/round-views'
import { mayPlan } from '@/domain/matching/plan/plan-day'
import { spanOf } from '@/domain/matching/plan/free-window'
import type { RoundInput, RoundPerson } from '@/domain/matching/round/round'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { tradeOf, type TradeKey } from '@/policies/trades'
import type { Call } from '../../_kernel/call'
import { readMarket } from '../../markets/reader'
import { type Gathered, gatherRound } from '../gathering-round'
import { nothingKnown } from '../history'
import { shortageOf } from '../publishing-round'
import { solved } from '../working-out-round'

type Input = ParsedInput<'matching.askWhatIf'>

/** Somebody who stands at the market, holds what the trade asks for, and has no history yet. */
const imagined = (trade: TradeKey, place: RoundPerson['place'], id: string): RoundPerson => ({
  id,
  place,
  trades: [trade],
  certificates: tradeOf(trade).certificates.map((key) => ({ key, validUntil: null })),
  radiusMetres: null,
  wageFloorFen: null,
  free: spanOf('day'),
  busy: [],
  declined: [],
  closedTrades: [],
  closedRails: [],
  history: nothingKnown,
})

/** Their ids stand behind every real one, so that among equals nobody real gives way to them. */
function withMore(input: RoundInput, more: Input['more'], place: RoundPerson['place']): RoundInput {
  const added = more.flatMap(({ trade, people }, kind) =>
    Array.from({ length: people }, (_, index) =>
      imagined(trade, place, `~${String(kind).padStart(2, '0')}${String(index).padStart(3, '0')}`),
    ),
  )
  return { ...input, people: [...input.people, ...added] }
}

function figuresOf(gathered: Pick<Gathered, 'input'>) {
  const worked = solved(gathered)
  const { first, second, placements } = worked
  const seats = gathered.input.places.reduce((sum, place) => sum + place.seats, 0)
  const objective = first.solution.value + second.solution.value
  return { worked, figures: { assigned: placements.length, seats, objective } }
}

/** Refuses a day that is over or too far ahead. */
export async function askWhatIf(call: Call<Input>): Promise<WhatIf | Refusal> {
  const { marketId, workOn, more } = call.input
  const refusal = mayPlan(workOn, call.now)
  if (isRefusal(refusal)) return refusal
  const [{ input }, market] = await Promise.all([
    gatherRound({ marketId, workOn }, call.now),
    readMarket(marketId),
  ])
  const place = market ? { latitude: market.latitude, longitude: market.longitude } : null
  const after = { input: withMore(input, more, place) }
  const changed = figuresOf(after)
  return {
    before: figuresOf({ input }).figures,
    after: changed.figures,
    shortage: shortageOf(after, changed.worked),
  }
}
