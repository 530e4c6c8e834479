/** The shape that stands beside the state of a complaint. */
import type { StateKind } from '@/components/state'
import type { ComplaintState } from '@/contract/disputes'

export const complaintKinds: Readonly<Record<ComplaintState, StateKind>> = {
  filed: 'waiting',
  accepted: 'waiting',
  supplementAsked: 'late',
  refused: 'refused',
  transferred: 'waiting',
  settled: 'done',
  withdrawn: 'refused',
}
