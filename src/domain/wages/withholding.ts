/**
 * No tax is withheld from a wage while nobody has decided that this market must; the switch is a dated
 * figure. What is withheld stays owed to the tax office, and the rest is what the worker gets.
 *
 * Law     《个人所得税法》第九条；是否属于扣缴义务人待核实 (D-17)
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/withholding.test.ts
 */
import { withholdingRows } from '@/policies/tax-platform'
import type { Day } from '../calendar/day'
import { type Fen, minusFen, noFen } from '../money/fen'
import { inForce, type PolicyRow } from '../policy/policy-row'

/** What is taken off a wage for tax on `day`: nothing while the switch is off, the estimate otherwise. */
export const withheldFen = (estimateFen: Fen, day: Day, rows: readonly PolicyRow[] = withholdingRows): Fen =>
  inForce(rows, 'tax.withheld', day)?.value === 1 ? estimateFen : noFen

/** A wage, and what was held back from it; absent while nothing was. */
export interface Withheld {
  readonly grossFen: Fen
  readonly withheldFen?: Fen | undefined
}

/** What reaches the worker. */
export const netPay = ({ grossFen, withheldFen: taxFen = noFen }: Withheld): Fen => minusFen(grossFen, taxFen)
