/**
 * What is missing of a wage is what the agreed rate gives for the hours, less what has really reached the
 * worker.
 *
 * Law     《保障农民工工资支付条例》第十一条、第五十条；House rule H-26
 * Force   2020-05-01 →
 * Proof   tests/domain/disputes/missing-wage.test.ts
 */
import { type Fen, largestFen, minusFen, noFen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface MissingWageQuestion {
  /** By the agreement and the hours the events show. */
  readonly owedFen: Fen
  /** Arrived in the worker's account, or signed for. */
  readonly receivedFen: Fen
}

/** Fen above zero, or the refusal that there is nothing to claim as a wage. */
export function missingWage({ owedFen, receivedFen }: MissingWageQuestion): Fen | Refusal {
  const missingFen = largestFen(noFen, minusFen(owedFen, receivedFen))
  return missingFen > 0
    ? missingFen
    : refuse('disputes.wage.nothing-missing', houseRule('H-26'), { owedFen, receivedFen })
}
