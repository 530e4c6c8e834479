/** What working together is worth in a round: points of utility that all others may lose at most by it. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export const groupSizeRows: readonly PolicyRow<number>[] = [
  policyRow({
    key: 'matching.groupSize',
    region: 'platform',
    value: 4,
    unit: 'people',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-03 同行人数',
    verified: true,
  }),
]

export const groupBonusRows: readonly PolicyRow<number>[] = [
  policyRow({
    key: 'matching.groupBonus',
    region: 'platform',
    // For each member; two people may cost all others six hundred points, a sixteenth of one best match.
    value: 300,
    unit: 'tenThousandths',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-03 同行安排',
    verified: true,
  }),
]
