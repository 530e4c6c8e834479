/**
 * What is awarded lies between nothing and what is still in dispute; a part that the employer gives in to is
 * paid at once, and the rest stays in dispute.
 *
 * Law     《保障农民工工资支付条例》第五十条；House rule T-07
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/settling-objection.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface Dispute {
  /** Minutes or pieces objected to. */
  readonly claimed: number
  /** What of it the employer gave in to before; null when they have not. */
  readonly conceded: number | null
}

const rule = houseRule('T-07')

/** What is still in dispute. */
export const openPart = ({ claimed, conceded }: Dispute): number => claimed - (conceded ?? 0)

/** What the employer gives in to: all of the rest, or once a part of it. */
export function concession(
  dispute: Dispute,
  asked: number | null,
): { readonly granted: number; readonly isAll: boolean } | Refusal {
  const open = openPart(dispute)
  const granted = asked ?? open
  if (granted < 1 || granted > open) {
    return refuse('attendance.objection.award-out-of-range', rule, { granted, least: 1, most: open })
  }
  const isAll = granted === open
  if (!isAll && dispute.conceded !== null) return refuse('attendance.objection.already-conceded', rule)
  return { granted, isAll }
}

/** What staff award of the rest. */
export function decision(dispute: Dispute, awarded: number): { readonly awarded: number } | Refusal {
  const open = openPart(dispute)
  if (awarded >= 0 && awarded <= open) return { awarded }
  return refuse('attendance.objection.award-out-of-range', rule, { granted: awarded, least: 0, most: open })
}
