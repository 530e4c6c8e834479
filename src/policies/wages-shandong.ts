/**
 * Wage figures of Shandong. The tier of Dezhou has not been confirmed; the lowest tier remembered stands in,
 * marked so.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export const shandongWageRows: readonly PolicyRow[] = [
  policyRow({
    key: 'minimumWage.hourly',
    region: '371400',
    // The lowest of three tiers: a wage below it is below every tier, whichever Dezhou belongs to.
    value: 1_800,
    unit: 'fen',
    from: '2023-10-01',
    sourceTitle: '山东省人民政府关于公布全省最低工资标准的通知',
    clause: 'D-04 第三档小时最低工资标准，档次与数额待核实',
    verified: false,
  }),
]
