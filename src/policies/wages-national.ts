/** Wage figures of national law: terms of pay and the withholding table for pay for labour (劳务报酬). */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export const nationalWageRows: readonly PolicyRow[] = [
  policyRow({
    key: 'wage.partTimeCycle',
    region: 'CN',
    value: 15,
    unit: 'days',
    from: '2008-01-01',
    sourceTitle: '中华人民共和国劳动合同法',
    clause: '第七十二条',
    verified: true,
  }),
  policyRow({
    key: 'wage.ledgerKept',
    region: 'CN',
    value: 3,
    unit: 'years',
    from: '2020-05-01',
    sourceTitle: '保障农民工工资支付条例',
    sourceNumber: '国务院令第724号',
    clause: '第十五条',
    verified: true,
  }),
  policyRow({
    key: 'report.afterQuarter',
    region: 'CN',
    value: 1,
    unit: 'months',
    from: '2025-10-01',
    sourceTitle: '互联网平台企业涉税信息报送规定',
    sourceNumber: '国务院令第810号；国家税务总局公告2025年第15号',
    clause: 'D-16 季度终了次月内',
    verified: false,
  }),
]

export interface TaxBracket {
  /** Taxable amount up to which the bracket reaches; null for the last. */
  readonly upToFen: number | null
  readonly ratePercent: number
  readonly quickDeductionFen: number
}

export interface LabourTax {
  /** Payments up to here carry no tax. */
  readonly exemptFen: number
  /** Payments up to here deduct a fixed sum, above it a share. */
  readonly fixedDeductionUpToFen: number
  readonly fixedDeductionFen: number
  readonly deductionPercent: number
  readonly brackets: readonly TaxBracket[]
}

export const labourTaxRows: readonly PolicyRow<LabourTax>[] = [
  policyRow({
    key: 'tax.labour',
    region: 'CN',
    value: {
      exemptFen: 80_000,
      fixedDeductionUpToFen: 400_000,
      fixedDeductionFen: 80_000,
      deductionPercent: 20,
      brackets: [
        { upToFen: 2_000_000, ratePercent: 20, quickDeductionFen: 0 },
        { upToFen: 5_000_000, ratePercent: 30, quickDeductionFen: 200_000 },
        { upToFen: null, ratePercent: 40, quickDeductionFen: 700_000 },
      ],
    },
    unit: 'table',
    from: '2019-01-01',
    sourceTitle: '国家税务总局关于全面实施新个人所得税法若干征管衔接问题的公告',
    sourceNumber: '2018年第56号、第61号',
    clause: 'D-14 预扣率表二',
    verified: false,
  }),
]
