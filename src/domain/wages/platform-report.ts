/**
 * A platform reports who earned what through it within the month after each quarter; here it is only drafted.
 *
 * Law     《互联网平台企业涉税信息报送规定》（国务院令第810号）；税务总局公告2025年第15号；D-16、D-17 待核实
 * Force   2025-10-01 →
 * Proof   tests/domain/wages/platform-report.test.ts
 */
import { nationalWageRows } from '@/policies/wages-national'
import { type Day, day, plusDays, plusMonths } from '../calendar/day'
import { type Fen, noFen, sumFen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

/** The days of a quarter, both included. */
export interface Quarter {
  /** 2026-Q4 */
  readonly name: string
  readonly from: Day
  readonly to: Day
}

const monthsOfQuarter = 3

/** The quarter of a name such as 2026-Q4. */
export function quarterOf(name: string): Quarter {
  const month = (Number(name.slice(-1)) - 1) * monthsOfQuarter + 1
  const from = day(`${name.slice(0, 4)}-${String(month).padStart(2, '0')}-01`)
  return { name, from, to: plusDays(plusMonths(from, monthsOfQuarter), -1) }
}

export interface ReportTerm {
  /** Last day on which the report of the quarter may be handed in. */
  readonly dueOn: Day
  /** False while the quarter runs: then the file says so. */
  readonly isOver: boolean
  /** Whether a free public market must report at all is open: the file is a draft whatever its rule says. */
  readonly draft: true
  readonly rule: RuleSource
}

/**
 * When the report of a quarter is due, or why there is none yet: nothing has been earned in a coming quarter.
 */
export function reportTerm({ name, from, to }: Quarter, today: Day): ReportTerm | Refusal {
  const row = mustBeInForce(nationalWageRows, 'report.afterQuarter', today)
  const rule = sourceOf(row)
  if (today < from) return refuse('wages.report.not-begun', rule, { quarter: name, from })
  const next = plusDays(to, 1)
  return { dueOn: plusDays(plusMonths(next, row.value), -1), isOver: to < today, draft: true, rule }
}

/** One wage that reached its worker in the quarter. */
export interface Income {
  readonly workerId: string
  readonly amountFen: Fen
}

export interface ReportLine {
  readonly workerId: string
  /** How many wages. */
  readonly count: number
  readonly incomeFen: Fen
}

/** One line for each worker, in the order of their ids, so that two drafts of one quarter can be compared. */
export function reportLines(incomes: Iterable<Income>): readonly ReportLine[] {
  const lines = new Map<string, ReportLine>()
  for (const { workerId, amountFen } of incomes) {
    const { count, incomeFen } = lines.get(workerId) ?? { count: 0, incomeFen: noFen }
    lines.set(workerId, { workerId, count: count + 1, incomeFen: sumFen([incomeFen, amountFen]) })
  }
  return [...lines.values()].sort((one, other) => (one.workerId < other.workerId ? -1 : 1))
}
