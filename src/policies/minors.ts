/**
 * Ages of law: below the first nobody may be hired or introduced, below the second special protection
 * applies.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export const ageRows: readonly PolicyRow[] = [
  policyRow({
    key: 'age.working',
    region: 'CN',
    value: 16,
    unit: 'years',
    from: '2002-12-01',
    sourceTitle: '禁止使用童工规定',
    sourceNumber: '国务院令第364号',
    clause: '第二条',
    verified: true,
  }),
  policyRow({
    key: 'age.adult',
    region: 'CN',
    value: 18,
    unit: 'years',
    from: '1995-01-01',
    sourceTitle: '中华人民共和国劳动法',
    clause: '第五十八条',
    verified: true,
  }),
]
