/**
 * The accident-insurance subsidy in Dezhou. Its own rule was not found: the provincial figures stand in,
 * marked so.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

const provincial = {
  region: '371400',
  from: '2020-08-01',
  sourceTitle: '山东省人民政府办公厅关于支持多渠道灵活就业的实施意见',
  sourceNumber: '鲁政办发〔2020〕19号',
  verified: false,
}

export const accidentSubsidyRows: readonly PolicyRow[] = [
  policyRow({
    ...provincial,
    key: 'subsidy.ratePercent',
    value: 50,
    unit: 'percent',
    clause: 'E-01 补贴比例',
  }),
  policyRow({ ...provincial, key: 'subsidy.cap', value: 10_000, unit: 'fen', clause: 'E-01 每人每年上限' }),
  policyRow({ ...provincial, key: 'subsidy.publicity', value: 5, unit: 'workingDays', clause: 'E-06 公示' }),
  policyRow({ ...provincial, key: 'subsidy.reviewers', value: 2, unit: 'people', clause: 'E-05 复核' }),
]

export interface RetirementAge {
  /** Age in months at which the phase-in starts, the most it reaches, and births it begins with. */
  readonly startsMonths: number
  readonly endsMonths: number
  readonly firstBirthMonth: string
  /** One more month of age for each so many months of birth. */
  readonly monthsPerStep: number
}

/**
 * Statutory retirement ages since 2025-01-01; sex and kind of post are asked only where a subsidy rule turns
 * on them.
 */
export const retirementAgeRows: readonly PolicyRow<Readonly<Record<string, RetirementAge>>>[] = [
  policyRow({
    key: 'retirement.age',
    region: 'CN',
    value: {
      men: { startsMonths: 720, endsMonths: 756, firstBirthMonth: '1965-01', monthsPerStep: 4 },
      womenAt55: { startsMonths: 660, endsMonths: 696, firstBirthMonth: '1970-01', monthsPerStep: 4 },
      womenAt50: { startsMonths: 600, endsMonths: 660, firstBirthMonth: '1975-01', monthsPerStep: 2 },
    },
    unit: 'table',
    from: '2025-01-01',
    sourceTitle: '国务院关于渐进式延迟法定退休年龄的办法',
    clause: 'E-03',
    verified: false,
  }),
]
