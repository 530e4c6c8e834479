/** The day's accident product of the demonstration insurer: invented, so that no real insurer is promised. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export interface CoverProduct {
  readonly insurer: string
  readonly product: string
  readonly premiumFen: number
  readonly fromAgeYears: number
  /** The last age that is covered. */
  readonly toAgeYears: number
}

export const coverProductRows: readonly PolicyRow<CoverProduct>[] = [
  policyRow({
    key: 'cover.product',
    region: 'platform',
    value: {
      insurer: '演示保险公司',
      product: '零工单日意外险（演示）',
      premiumFen: 300,
      fromAgeYears: 16,
      toAgeYears: 70,
    },
    unit: 'table',
    from: '2026-01-01',
    sourceTitle: '演示数据：保险产品',
    clause: 'E-11',
    verified: false,
  }),
]
