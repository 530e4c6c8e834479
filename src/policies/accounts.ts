/** Figures about the papers of those who hire. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'
import type { TradeGroup } from './trades'

export const accountRows: readonly PolicyRow[] = [
  policyRow({
    key: 'unit.recheck',
    region: 'CN',
    value: 6,
    unit: 'months',
    from: '2025-12-25',
    sourceTitle: '关于规范网络平台招聘类信息发布的通知',
    clause: 'B-03 账号资质核验周期',
    verified: false,
  }),
]

/** Groups of trades in which a household may hire by itself; everything else takes a unit. */
export const householdGroupRows: readonly PolicyRow<readonly TradeGroup[]>[] = [
  policyRow<readonly TradeGroup[]>({
    key: 'household.groups',
    region: 'platform',
    value: ['housing', 'drains', 'appliances', 'cleaning', 'care', 'moving', 'farm'],
    unit: 'list',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'B-05 个人雇主可发布的工种',
    verified: true,
  }),
]
