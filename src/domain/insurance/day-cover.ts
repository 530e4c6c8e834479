/**
 * A booking is covered from an hour before its start, for the way there, until an hour after its end, for the
 * way home.
 *
 * Law     House rule E-11（商业意外险，按合同约定；产品年龄限制为保险人条款，待核实）
 * Force   2026-01-01 →
 * Proof   tests/domain/insurance/day-cover.test.ts
 */
import { coverProductRows } from '@/policies/insurance'
import { type Day, dayOf, plusYears } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { type Fen, fen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface CoverQuestion {
  readonly birthOn: Day
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
}

export interface DayCover {
  readonly insurer: string
  readonly product: string
  readonly fromAt: Instant
  readonly toAt: Instant
  readonly premiumFen: Fen
  readonly policyRowId: string
}

/** Each way, in minutes. */
const wayMinutes = 60

/** What to ask the insurer for, or the age the product does not take: then another product must be found. */
export function dayCover({ birthOn, plannedStartAt, plannedEndAt }: CoverQuestion): DayCover | Refusal {
  const workOn = dayOf(plannedStartAt)
  const row = mustBeInForce(coverProductRows, 'cover.product', workOn)
  const { insurer, product, premiumFen, fromAgeYears, toAgeYears } = row.value
  const isTaken = plusYears(birthOn, fromAgeYears) <= workOn && workOn < plusYears(birthOn, toAgeYears + 1)
  if (!isTaken) return refuse('insurance.cover.age', sourceOf(row), { fromAgeYears, toAgeYears, product })
  return {
    insurer,
    product,
    fromAt: plusMinutes(plannedStartAt, -wayMinutes),
    toAt: plusMinutes(plannedEndAt, wayMinutes),
    premiumFen: fen(premiumFen),
    policyRowId: row.id,
  }
}
