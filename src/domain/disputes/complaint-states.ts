/**
 * A complaint is answered, sent on to whom it belongs, settled, or withdrawn by whoever filed it.
 *
 * Law     《保障农民工工资支付条例》第十条第三款；House rules H-27, H-28
 * Force   2026-01-01 →
 * Proof   tests/domain/disputes/complaint-states.test.ts
 */
import { states } from '../policy/states'

export type ComplaintState =
  'filed' | 'accepted' | 'supplementAsked' | 'refused' | 'transferred' | 'settled' | 'withdrawn'

export const complaintStates = states<ComplaintState>({
  filed: ['accepted', 'supplementAsked', 'refused', 'transferred', 'settled', 'withdrawn'],
  supplementAsked: ['accepted', 'refused', 'transferred', 'settled', 'withdrawn'],
  accepted: ['transferred', 'settled', 'withdrawn'],
  transferred: ['settled', 'withdrawn'],
  refused: [],
  settled: [],
  withdrawn: [],
})
