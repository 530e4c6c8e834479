/** Terms of labour inspection (劳动保障监察) and of the other roads a worker may take. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

const decree = {
  region: 'CN',
  from: '2004-12-01',
  sourceTitle: '劳动保障监察条例',
  sourceNumber: '国务院令第423号',
  verified: true,
}

export const inspectionRows: readonly PolicyRow[] = [
  policyRow({ ...decree, key: 'inspection.limit', value: 2, unit: 'years', clause: '第二十条' }),
  policyRow({ ...decree, key: 'inspection.investigate', value: 60, unit: 'workingDays', clause: '第十七条' }),
  policyRow({ ...decree, key: 'inspection.extension', value: 30, unit: 'workingDays', clause: '第十七条' }),
  policyRow({
    key: 'inspection.accept',
    region: 'CN',
    value: 5,
    unit: 'workingDays',
    from: '2005-02-01',
    sourceTitle: '关于实施《劳动保障监察条例》若干规定',
    sourceNumber: '劳动和社会保障部令第25号',
    clause: '第十八条',
    verified: true,
  }),
  policyRow({
    key: 'arbitration.limit',
    region: 'CN',
    value: 1,
    unit: 'years',
    from: '2008-05-01',
    sourceTitle: '中华人民共和国劳动争议调解仲裁法',
    clause: '第二十七条',
    verified: true,
  }),
  policyRow({
    key: 'civil.limit',
    region: 'CN',
    value: 3,
    unit: 'years',
    from: '2021-01-01',
    sourceTitle: '中华人民共和国民法典',
    clause: '第一百八十八条',
    verified: true,
  }),
  policyRow({
    key: 'arbitration.group',
    region: 'CN',
    value: 10,
    unit: 'people',
    from: '2008-05-01',
    sourceTitle: '中华人民共和国劳动争议调解仲裁法',
    clause: '第七条',
    verified: true,
  }),
]
