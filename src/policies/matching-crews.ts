/** Who may lead a crew: so many shifts that a worker has come to within the months a history looks back. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export const leadRows: readonly PolicyRow<number>[] = [
  policyRow({
    key: 'matching.leadShifts',
    region: 'platform',
    value: 10,
    unit: 'shifts',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-03 班组长要做过的工数',
    // No bureau has said yet how much practice a leading hand needs.
    verified: false,
  }),
]
