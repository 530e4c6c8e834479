/** Figures about the papers of those who hire. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

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
