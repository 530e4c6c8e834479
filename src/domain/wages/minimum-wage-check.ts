/**
 * Pay is measured against the minimum hourly wage; while nobody has confirmed the figure it is shown, not
 * enforced.
 *
 * Law     《劳动合同法》第七十二条；山东省最低工资标准（德州档次待核实，D-04）
 * Force   2008-01-01 →
 * Proof   tests/domain/wages/minimum-wage-check.test.ts
 */
import { shandongWageRows } from '@/policies/wages-shandong'
import type { Day } from '../calendar/day'
import { type Fen, fen, timesFen } from '../money/fen'
import { inForce, type PolicyRow } from '../policy/policy-row'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface MinimumWageQuestion {
  readonly grossFen: Fen
  readonly minutes: number
  readonly workOn: Day
}

export interface MinimumWageCheck {
  /** Null when there is no figure, or no time to measure by. */
  readonly meets: boolean | null
  /** The minimum hourly wage; null when there is no figure. */
  readonly hourlyFen: Fen | null
  readonly verified: boolean
  readonly rule: RuleSource
  readonly policyRowId: string | null
}

const noFigure: MinimumWageCheck = {
  meets: null,
  hourlyFen: null,
  verified: false,
  rule: { title: '中华人民共和国劳动合同法', article: '第七十二条', verified: true },
  policyRowId: null,
}

/** How a wage stands to the minimum of `rows` in force on the day of the work. */
export function minimumWageCheck(
  { grossFen, minutes, workOn }: MinimumWageQuestion,
  rows: readonly PolicyRow[] = shandongWageRows,
): MinimumWageCheck {
  const row = inForce(rows, 'minimumWage.hourly', workOn)
  if (!row) return noFigure
  const hourlyFen = fen(row.value)
  const leastFen = timesFen({ amountFen: hourlyFen, numerator: minutes, denominator: 60, round: 'up' })
  return {
    meets: minutes > 0 ? grossFen >= leastFen : null,
    hourlyFen,
    verified: row.verified,
    rule: sourceOf(row),
    policyRowId: row.id,
  }
}

/** Whether a wage may be offered: refused only below a figure that somebody has confirmed. */
export function mayOffer(
  question: MinimumWageQuestion,
  rows: readonly PolicyRow[] = shandongWageRows,
): MinimumWageCheck | Refusal {
  const check = minimumWageCheck(question, rows)
  if (check.meets !== false || !check.verified || check.hourlyFen === null) return check
  return refuse('wages.rate.below-minimum', check.rule, {
    hourlyFen: check.hourlyFen,
    grossFen: question.grossFen,
    minutes: question.minutes,
  })
}
