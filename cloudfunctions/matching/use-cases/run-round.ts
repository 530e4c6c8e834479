/** Staff run a round: everybody who is free and every free seat of the day, solved at once and published. */
import type { ParsedInput } from '@/contract/actions'
import type { RanRound } from '@/contract/round-views'
import { mayPlan } from '@/domain/matching/plan/plan-day'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { forgetRound, headView, type PreparedRound, prepareRound, publish } from '../publishing-round'

type Input = ParsedInput<'matching.runRound'>

/** Refuses a day that is over or too far ahead. */
async function solve(call: Call<Input>): Promise<PreparedRound | Refusal> {
  const refusal = mayPlan(call.input.workOn, call.now)
  if (isRefusal(refusal)) return refusal
  return prepareRound({ day: call.input, now: call.now, ranBy: 'staff' })
}

async function run(_call: Call<Input>, unit: Unit, found: PreparedRound): Promise<RanRound | Refusal> {
  const refusal = await publish(unit, found)
  return refusal ?? { round: headView(found.round), isNew: found.isNew }
}

export const runRound = prepared({
  prepare: solve,
  run,
  undo: (_call: Call<Input>, found) => forgetRound(found),
})
